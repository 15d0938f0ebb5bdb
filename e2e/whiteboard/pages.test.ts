import type { MeshHandle } from "@keymesh/cli";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, requireWhole, startBrowser } from "../support/browser.ts";
import { sharedMesh } from "../support/mesh.ts";
import { run } from "../support/scenario-runs.ts";

let mesh: MeshHandle;
let browser: Browser;
let trace: string;
let broken: string;

describe.skipIf(!CHROMIUM)("every page of the whiteboard", () => {
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
    trace = (await run(mesh, "s3-put")).traceId;
    broken = (await run(mesh, "s3-put", "key-disabled")).traceId;
  });
  afterAll(() => browser?.close());

  const pages: readonly (readonly [string, () => string, string])[] = [
    ["home", () => "#/", "S3 encrypts an object"],
    ["board before a run", () => "#/board/s3-put", "Run it and watch"],
    ["board", () => `#/board/s3-put?trace=${trace}&step=5`, "Why this is safe"],
    [
      "board of a refusal",
      () => `#/board/s3-put?trace=${broken}&variant=key-disabled&step=5`,
      "DisabledException",
    ],
    ["trace", () => `#/trace/${trace}`, "Choose a step"],
    ["waterfall", () => `#/trace/${trace}?view=waterfall`, "Kms.GenerateDataKey"],
    ["keys", () => `#/trace/${trace}?view=keys`, "In the end"],
    ["CloudTrail", () => `#/trace/${trace}?view=trail`, "GenerateDataKey"],
    ["decisions", () => `#/trace/${trace}?view=decisions`, "Allowed"],
    ["Mermaid", () => `#/trace/${trace}?view=mermaid`, "sequenceDiagram"],
    ["where", () => `#/where/${trace}?step=11`, "After step 11"],
    ["compare", () => `#/compare/s3-put?left=${trace}&right=${broken}`, "Where they part"],
    ["fleet", () => "#/fleet", "serving"],
    // Its list draws only what is in sight, and other stories call too.
    ["live", () => `#/live?filter=trace:${trace}`, "demo.s3-put"],
    ["list of keys", () => "#/key", "Manager"],
    ["the whole trail", () => "#/trail", "GenerateDataKey"],
    ["one that is not there", () => "#/nowhere", "There is no such page"],
  ];

  test.each(pages)("%s: whole at every width, for everybody in light and dark", async (name, hash, says) => {
    const tab = await open(browser, mesh.endpoint, hash(), { reducedMotion: "reduce" });
    await tab.page.getByText(says).first().waitFor();
    await requireWhole(tab.page, name);
    await requireForEverybody(tab.page);
    tab.requireQuiet();
    await tab.close();
  });
});
