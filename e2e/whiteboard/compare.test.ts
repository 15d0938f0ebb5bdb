import type { MeshHandle } from "@keymesh/cli";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, startBrowser } from "../support/browser.ts";
import { sharedMesh } from "../support/mesh.ts";
import { run } from "../support/scenario-runs.ts";

describe.skipIf(!CHROMIUM)("two flows side by side", () => {
  let mesh: MeshHandle;
  let browser: Browser;
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test("part where the HSM refuses, on both sides, and what can be run follows the pair", async () => {
    const works = (await run(mesh, "ec2-cli-envelope")).traceId;
    const broken = (await run(mesh, "ec2-cli-envelope", "bit-flipped")).traceId;
    const tab = await open(browser, mesh.endpoint, `#/compare?left=${works}&right=${broken}`);
    const { page } = tab;
    await page.getByRole("button", { name: "Where they part" }).click();
    await page.getByRole("button", { name: "Here they part" }).waitFor();
    const counts = () => page.locator(".narration-count").allTextContents();
    await expect
      .poll(counts)
      .toEqual([expect.stringMatching(/^Step 14 of 20/), expect.stringMatching(/^Step 14 of 28/)]);
    expect(await page.getByLabel("What goes wrong").inputValue()).toBe("ec2-cli-envelope bit-flipped");
    await page.keyboard.press("ArrowRight");
    await page
      .getByRole("heading", { name: "hsm-1 refuses kms: InvalidCiphertextException" })
      .or(page.getByRole("heading", { name: "hsm-2 refuses kms: InvalidCiphertextException" }))
      .waitFor();
    tab.requireQuiet();
    await tab.close();
  });

  test("say so when they ask for other things from the start", async () => {
    const works = (await run(mesh, "s3-put")).traceId;
    const wrong = (await run(mesh, "how-it-does-not-work")).traceId;
    const tab = await open(browser, mesh.endpoint, `#/compare?left=${works}&right=${wrong}`);
    await tab.page.getByText("They part at the first step: they ask for other things.").waitFor();
    expect(await tab.page.getByLabel("What goes wrong").inputValue()).toBe("how-it-does-not-work");
    tab.requireQuiet();
    await tab.close();
  });
});
