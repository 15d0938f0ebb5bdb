import type { MeshHandle } from "@keymesh/cli";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, startBrowser } from "../support/browser.ts";
import { sharedMesh } from "../support/mesh.ts";
import { run } from "../support/scenario-runs.ts";

/** Milliseconds in which a flow of forty steps or more is to be seen, once it is there. */
const FIRST_PAINT_MS = 300;

describe.skipIf(!CHROMIUM)("a long flow", () => {
  let mesh: MeshHandle;
  let browser: Browser;
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test("is on the board within 300 ms of its answer", async () => {
    const { traceId } = await run(mesh, "ebs-lifecycle");
    const tab = await open(browser, mesh.endpoint, `#/board/ebs-lifecycle?trace=${traceId}`);
    await tab.page.locator(".g-step").first().waitFor();
    expect(await tab.page.locator(".step-item").count()).toBeGreaterThanOrEqual(40);
    // Other work on the machine only ever adds: the best of a few says what the page takes.
    const takes: number[] = [];
    for (let i = 0; i < 5 && Math.min(FIRST_PAINT_MS, ...takes) >= FIRST_PAINT_MS; i++) {
      await tab.page.reload();
      await tab.page.locator(".g-step").first().waitFor();
      await tab.page.waitForFunction(`performance.getEntriesByName("keymesh.drawn").length > 0`);
      takes.push(
        await tab.page.evaluate<number>(`performance.getEntriesByName("keymesh.drawn")[0].startTime -
          performance.getEntriesByType("resource").find(({ name }) => name.includes("/picture")).responseEnd`),
      );
    }
    expect(Math.min(...takes)).toBeLessThan(FIRST_PAINT_MS);
    await tab.close();
  }, 120_000);
});
