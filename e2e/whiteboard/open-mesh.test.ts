import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, startBrowser } from "../support/browser.ts";
import { sharedMesh } from "../support/mesh.ts";
import { run } from "../support/scenario-runs.ts";

const TOKEN = "a-token-of-sixteen-or-more";

/** The shared mesh wants no token: as if it did, the browser's calls are refused unless they carry one. */
describe.skipIf(!CHROMIUM)("the page of a mesh that wants a token", () => {
  let browser: Browser;
  let endpoint: string;
  let trace: string;
  beforeAll(async () => {
    const mesh = sharedMesh(inject("meshFolder"));
    ({ endpoint } = mesh);
    browser = await startBrowser();
    trace = (await run(mesh, "create-key")).traceId;
  });
  afterAll(() => browser?.close());

  const guarded = async (hash: string) => {
    const tab = await open(browser, endpoint, "#/nowhere");
    const refused = {
      status: 401,
      contentType: "application/json",
      body: '{"error":"Unauthorized","message":"Token wanted."}',
    };
    await tab.page.route(/_keymesh\/(scenarios|flows|info)/, (route) =>
      route.request().headers().authorization === `Bearer ${TOKEN}`
        ? route.continue()
        : route.fulfill(refused),
    );
    await tab.page.goto(`${endpoint}/_keymesh/${hash}`);
    await tab.page.reload();
    return tab;
  };

  test("asks for it, keeps it for this tab, and goes on", async () => {
    const { page, close } = await guarded(`#/trace/${trace}`);
    const field = page.getByLabel("Admin token");
    await field.waitFor();
    await requireForEverybody(page);
    await field.fill("short");
    expect(await page.getByRole("button", { name: "Open the mesh" }).isDisabled()).toBe(true);
    await field.fill(TOKEN);
    await field.press("Enter");
    await page.getByText("Choose a step").waitFor();
    await page.reload();
    await page.getByText("Choose a step").waitFor();
    expect(await page.evaluate("localStorage.length + ' ' + JSON.stringify(localStorage)")).not.toContain(
      TOKEN,
    );
    await close();
  });

  test("says that the mesh refused a wrong one, and takes the right one after it", async () => {
    const { page, close } = await guarded(`#/trace/${trace}`);
    const field = page.getByLabel("Admin token");
    await field.fill("no-token-of-this-mesh");
    await field.press("Enter");
    await page.getByRole("alert").getByText("The mesh refused this token.").waitFor();
    expect(await page.getByText("All services up").count()).toBe(0);
    expect(await field.inputValue()).toBe("no-token-of-this-mesh");
    await field.fill(TOKEN);
    await field.press("Enter");
    await page.getByText("Choose a step").waitFor();
    await close();
  });

  test("says that the mesh refused the one of the address", async () => {
    const { page, close } = await guarded("#token=no-token-of-this-mesh");
    await page.getByRole("alert").getByText("The mesh refused this token.").waitFor();
    await close();
  });

  test("takes it from the address once, and removes it there", async () => {
    const { page, close } = await guarded(`#token=${TOKEN}`);
    await page.getByRole("heading", { name: "S3 encrypts an object" }).waitFor();
    expect(page.url()).not.toContain(TOKEN);
    await close();
  });

  test("takes it before a route, and shows that", async () => {
    const { page, close } = await guarded(`#token=${TOKEN}&/trace/${trace}`);
    await page.getByText("Choose a step").waitFor();
    expect(page.url()).toMatch(new RegExp(`#/trace/${trace}$`));
    await close();
  });
});
