import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, startBrowser, type Watched } from "../support/browser.ts";
import { startMesh, type TestMesh } from "../support/mesh.ts";

let mesh: TestMesh;
let browser: Browser;
let tab: Watched;
let page: Page;

const hsm = (name: string) => page.getByRole("region", { name });
const runs = () => page.getByRole("list", { name: "Latest runs" }).getByRole("listitem");

describe.skipIf(!CHROMIUM)("the fleet's page", () => {
  beforeAll(async () => {
    mesh = await startMesh();
    browser = await startBrowser();
    tab = await open(browser, mesh.handle.endpoint, "#/fleet");
    ({ page } = tab);
  });
  afterAll(async () => {
    await browser?.close();
    await mesh?.stop();
  });

  test("shows every HSM with its sensors, and every Region's domain", async () => {
    for (const name of ["hsm-1", "hsm-2"]) {
      await hsm(name).getByText("serving").waitFor();
      expect(await hsm(name).locator(".sensor.is-normal").count()).toBe(5);
    }
    for (const region of ["us-east-1", "us-west-2", "eu-west-1"])
      await page.getByRole("row", { name: new RegExp(`^${region} open, version 1`) }).waitFor();
  });

  test("tampers with none that was not meant", async () => {
    await page.getByRole("button", { name: "Tamper with hsm-1" }).click();
    await page.getByRole("heading", { name: "Tamper with hsm-1?" }).waitFor();
    await requireForEverybody(page);
    await page.getByRole("button", { name: "Leave it" }).click();
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
    await hsm("hsm-1").getByText("serving").waitFor();
  });

  test("tampers with one by keyboard: it is wiped and mute, and the fleet goes on without a call that fails", async () => {
    await page.getByRole("button", { name: "Keep encrypting" }).click();
    await runs().first().waitFor();
    await page.getByRole("button", { name: "Tamper with hsm-1" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("temperature").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await hsm("hsm-1").getByText("tampered with: wiped and mute").waitFor();
    await hsm("hsm-1").getByText("tripped").first().waitFor();
    await page
      .getByRole("row", { name: /^us-east-1/ })
      .getByText("tampered with")
      .waitFor();
    await requireForEverybody(page);
    await runs().getByText("encrypted by hsm-2").first().waitFor();
    expect(await runs().and(page.locator(".is-bad")).count()).toBe(0);
  });

  test("is told why the last one is not tampered with", async () => {
    // A refusal is written to the console by the browser itself: until here there was none.
    tab.requireQuiet();
    await page.getByRole("button", { name: "Tamper with hsm-2" }).click();
    await page.getByRole("button", { name: "Trip it" }).click();
    await page.getByRole("alert").getByText("Conflict").waitFor();
    await page.keyboard.press("Escape");
  });

  test("has it back once two operators signed", async () => {
    await page.getByRole("button", { name: "Ask for hsm-1 back" }).click();
    await hsm("hsm-1").getByText("serving").waitFor({ timeout: 40_000 });
    await page.getByRole("button", { name: "Stop" }).click();
  });
});
