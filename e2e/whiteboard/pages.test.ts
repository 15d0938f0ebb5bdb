import type { MeshHandle } from "@keymesh/cli";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeViolations, CHROMIUM, open, overflow, startBrowser, VIEWPORTS } from "../support/browser.ts";
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

  for (const viewport of VIEWPORTS) {
    test(`is whole at ${viewport.width} pixels: no error, no request that leaves, nothing wider than the window`, async () => {
      for (const [name, hash, says] of pages) {
        const tab = await open(browser, mesh.endpoint, hash(), { viewport });
        await tab.page.getByText(says).first().waitFor();
        expect([name, await overflow(tab.page)]).toEqual([name, 0]);
        tab.requireQuiet();
        await tab.close();
      }
    }, 120_000);
  }

  for (const colorScheme of ["light", "dark"] as const) {
    test(`is for everybody: axe finds nothing in ${colorScheme}`, async () => {
      const found: string[] = [];
      for (const [name, hash, says] of pages) {
        const tab = await open(browser, mesh.endpoint, hash(), {
          colorScheme,
          bypassCSP: true,
          reducedMotion: "reduce",
        });
        await tab.page.getByText(says).first().waitFor();
        found.push(...(await axeViolations(tab.page)).map((violation) => `${name}: ${violation}`));
        await tab.close();
      }
      expect(found).toEqual([]);
    }, 180_000);
  }
});
