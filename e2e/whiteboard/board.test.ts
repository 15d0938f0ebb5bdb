import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { MeshHandle } from "@keymesh/cli";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, startBrowser, VIEWPORTS, type Watched } from "../support/browser.ts";
import { sharedMesh } from "../support/mesh.ts";
import { run } from "../support/scenario-runs.ts";

let mesh: MeshHandle;
let browser: Browser;
let tab: Watched;
let page: Page;

const shownStep = () => page.locator(".narration-count").textContent();
/** Clicks what runs a flow, and waits until `there` is to be seen; the run may have to wait for those of other stories. */
async function runBy(name: string, there: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.locator(there).first().waitFor({ timeout: 60_000 });
}
const count = (selector: string) => page.locator(selector).count();

describe.skipIf(!CHROMIUM)("the board, from a cold page", () => {
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
    tab = await open(browser, mesh.endpoint, "", { acceptDownloads: true });
    ({ page } = tab);
  });
  afterAll(() => browser?.close());

  test("has s3-put in sight, and runs it with a file dropped on the page", async () => {
    await page.getByText("Start here · s3-put").waitFor();
    await page.setInputFiles("input[type=file]", {
      name: "<b>letter</b>.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("dear"),
    });
    await runBy("Encrypt <b>letter</b>.txt", ".narration-count");
    expect(page.url()).toMatch(/#\/board\/s3-put\?trace=[0-9a-f]{32}&step=1/);
    await page.getByText("<b>letter</b>.txt", { exact: false }).first().waitFor();
  });

  test("steps by buttons, by keys, by the list and by the picture, and the address says where it is", async () => {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await shownStep()).toMatch(/^Step 3 of/);
    await page.keyboard.press("ArrowLeft");
    expect(page.url()).toContain("step=2");
    await page.getByRole("button", { name: "Next step" }).click();
    expect(await shownStep()).toMatch(/^Step 3 of/);
    await page.locator(".step-item").nth(4).click();
    expect(await shownStep()).toMatch(/^Step 5 of/);
    await page.locator('[data-row="4"]').click({ position: { x: 10, y: 10 } });
    expect(await shownStep()).toMatch(/^Step 4 of/);
    await page.reload();
    await page.locator(".narration-count").waitFor();
    expect(await shownStep()).toMatch(/^Step 4 of/);
  });

  test("shows what is to come faintly, and what was in full", async () => {
    const faint = await count(".g-step.is-future");
    const steps = await count(".step-item");
    expect(faint).toBe(steps - 4);
    expect(await count(".g-step.is-now")).toBe(1);
  });

  test("shows one kind of key alone, hides the worlds, tells bytes and notes, filters, helps", async () => {
    await page.keyboard.press("4");
    await page.locator(".sequence.solo-DK").waitFor();
    expect(page.url()).toContain("solo=DK");
    await page.keyboard.press("4");
    await page.locator(".sequence:not(.solo)").waitFor();
    await page.keyboard.press("w");
    await page.locator(".sequence.no-worlds").waitFor();
    expect(page.url()).toContain("worlds=0");
    await page.keyboard.press("w");
    await page.keyboard.press("b");
    await page.locator(".bytes").waitFor();
    await page.keyboard.press("n");
    await page.getByRole("heading", { name: "Notes" }).waitFor();
    expect(page.url()).toContain("notes=1");
    await page.keyboard.press("n");
    await page.keyboard.press("/");
    await page.keyboard.type("wipe dk");
    await expect.poll(() => count(".step-item")).toBeLessThan(8);
    await page.keyboard.type(" of nobody");
    await page.getByText(/^No step of \d+ says “wipe dk of nobody”\.$/).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "Keyboard" }).waitFor();
    await page.getByText("Derived encryption key:").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => count("dialog[open]")).toBe(0);
  });

  test("shows the story, or every call", async () => {
    const story = await count(".step-item");
    await page.keyboard.press("d");
    await expect.poll(() => count(".step-item")).toBeGreaterThan(story);
    await page.keyboard.press("d");
    await expect.poll(() => count(".step-item")).toBe(story);
  });

  test("plays by itself, pauses, and stops at the end", async () => {
    await page.keyboard.press("Home");
    await page.getByLabel("Speed").selectOption("4");
    await page.locator("main").focus();
    await page.keyboard.press("Space");
    await expect.poll(shownStep, { timeout: 20_000 }).toMatch(/^Step [3-9] of/);
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Play" }).waitFor();
    await page.keyboard.press("End");
    expect(await page.getByRole("button", { name: "Next step" }).isDisabled()).toBe(true);
  });

  test("is taken along as SVG, PNG, Mermaid, JSON, and a page that opens from disk", async () => {
    const take = async (title: string) => {
      await page.keyboard.press("e");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: title }).click(),
      ]);
      return { name: download.suggestedFilename(), path: (await download.path())! };
    };
    expect(await readFile((await take("Picture (SVG)")).path, "utf8")).toMatch(/^<svg /);
    const png = await readFile((await take("Picture (PNG)")).path);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.length).toBeGreaterThan(10_000);
    expect(await readFile((await take("Mermaid")).path, "utf8")).toMatch(/^sequenceDiagram\n/);
    expect(JSON.parse(await readFile((await take("Data (JSON)")).path, "utf8"))).toHaveProperty("steps");
    const { path, name } = await take("Offline page (HTML)");
    expect(name).toMatch(/\.html$/);
    const offline = await (await browser.newContext()).newPage();
    const errors: string[] = [];
    offline.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const folder = await mkdtemp(join(tmpdir(), "keymesh-offline-"));
    await copyFile(path, join(folder, name));
    await offline.goto(pathToFileURL(join(folder, name)).href);
    await offline.getByRole("button", { name: "Next step" }).click();
    expect(await offline.locator("#count").textContent()).toMatch(/^2 \//);
    expect(await offline.locator("li[data-told]:visible").count()).toBe(1);
    expect(errors).toEqual([]);
    await rm(folder, { recursive: true });
    await offline.context().close();
  });

  test("is run again with the key disabled: refused before an HSM is asked, and beside the run that works", async () => {
    await runBy("With the key disabled", "text=Beside the run that works");
    await page.getByText("DisabledException").first().waitFor();
    expect(await page.getByText("CRYPTO WORLD").count()).toBe(0);
    await page.getByText("Beside the run that works").click();
    await page.getByRole("button", { name: "Where they part" }).click();
    await page.getByRole("button", { name: "Here they part" }).waitFor();
    await page.getByText("It waits after step 2: the other side goes on alone here.").waitFor();
    tab.requireQuiet();
  });

  test("has its last step, and the step in words, in view below a head of several lines", async () => {
    const { traceId } = await run(mesh, "ec2-cli-envelope", "wrong-context");
    for (const viewport of VIEWPORTS.slice(0, 2)) {
      await page.setViewportSize(viewport);
      await page.goto(
        `${mesh.endpoint}/_keymesh/#/board/ec2-cli-envelope?trace=${traceId}&variant=wrong-context&step=18`,
      );
      await page.getByText("Step 18 of 18").waitFor();
      const bottomOf = async (selector: string) => {
        const box = (await page.locator(selector).boundingBox())!;
        return box.y + box.height;
      };
      await expect.poll(() => bottomOf(".row-now")).toBeLessThan(viewport.height);
      expect(await bottomOf(".row-now")).toBeLessThanOrEqual(await bottomOf(".sequence"));
      expect(await bottomOf(".narration-title")).toBeLessThan(viewport.height);
      expect(await page.evaluate("scrollY")).toBe(0);
    }
    await page.setViewportSize(VIEWPORTS[0]);
  });

  test("is run again as it was broken, or unbroken when that is asked for", async () => {
    const before = page.url();
    await page.getByRole("button", { name: "Run again" }).click();
    await expect.poll(() => page.url(), { timeout: 60_000 }).not.toBe(before);
    expect(page.url()).toContain("variant=wrong-context");
    await page.getByRole("button", { name: "Run it unbroken" }).click();
    await expect.poll(() => page.url(), { timeout: 60_000 }).not.toContain("variant=");
    tab.requireQuiet();
  });
});
