import type { MeshHandle } from "@keymesh/cli";
import { type Arrow, arrowWords, LEVELS } from "@keymesh/practice";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeViolations, CHROMIUM, open, overflow, startBrowser, VIEWPORTS } from "../support/browser.ts";
import { sharedMesh } from "../support/mesh.ts";

let mesh: MeshHandle;
let browser: Browser;

/** Other stories run flows of the same mesh: one that runs already is refused, and asked for again. */
const start = async (page: Page) => {
  const button = page.getByRole("button", { name: "Run it and start" });
  await expect
    .poll(
      async () => {
        if (await button.isEnabled({ timeout: 1_000 }).catch(() => false)) await button.click();
        return button.count();
      },
      { timeout: 120_000, interval: 1_000 },
    )
    .toBe(0);
};
const verdict = (page: Page) => page.locator(".verdict > strong");
const draw = async (page: Page, { from, to, what }: Arrow) => {
  await page.getByRole("combobox", { name: "From", exact: true }).selectOption(from);
  await page.getByRole("combobox", { name: "To", exact: true }).selectOption(to);
  await page.getByRole("combobox", { name: "What", exact: true }).selectOption(what);
  await page.getByRole("button", { name: "Draw it" }).click();
};

describe.skipIf(!CHROMIUM)("practice", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test("is reached by P, tells the next arrow from others, and keeps the score over a reload", async () => {
    const { page, requireQuiet, close } = await open(browser, mesh.endpoint, "#/");
    await page.getByText("Start here · s3-put").waitFor();
    await page.keyboard.press("p");
    await page.getByRole("heading", { name: "Practice", level: 1 }).waitFor();
    const level = LEVELS.predict.find(({ flow }) => flow === "create-key")!;
    await page.getByRole("link", { name: level.title }).first().click();
    await start(page);
    const [first, second] = level.questions;
    const options = page.locator(".practice-option");
    const right = await options
      .filter({ hasText: arrowWords(first!.answer) })
      .locator("kbd")
      .textContent();
    await page.keyboard.press(right === "1" ? "2" : "1");
    expect(await verdict(page).textContent()).toContain(`No: ${arrowWords(first!.answer)}`);
    await page.getByRole("button", { name: "Go on" }).click();
    await options.filter({ hasText: arrowWords(second!.answer) }).click();
    expect(await verdict(page).textContent()).toContain("Right");
    await page.getByRole("button", { name: "See the result" }).click();
    await page.getByText("1 of 2 right").waitFor();
    await page.reload();
    await page.getByText("50 %").first().waitFor();
    await page.evaluate("localStorage.setItem('keymesh.practice', '{garbage')");
    await page.reload();
    await page.getByRole("button", { name: "Run it and start" }).waitFor();
    expect(await page.getByText("50 %").count()).toBe(0);
    requireQuiet(/status of 409/);
    await close();
  });

  test("asks who holds a key: wrong with one too many, right with who does", async () => {
    const { page, requireQuiet, close } = await open(
      browser,
      mesh.endpoint,
      "#/practice/who-holds?level=who-s3-put-s3",
    );
    await start(page);
    await page.getByLabel("s3-sim").check();
    await page.getByLabel("kms").check();
    await page.getByRole("button", { name: "That is all who do" }).click();
    expect(await verdict(page).textContent()).toContain("kms does not");
    await page.getByLabel("kms").uncheck();
    await page.getByRole("button", { name: "That is all who do" }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("Right");
    requireQuiet(/status of 409/);
    await close();
  });

  test("hides one wrong step among those that were recorded", async () => {
    const { page, requireQuiet, close } = await open(
      browser,
      mesh.endpoint,
      "#/practice/wrong-step?level=wrong-hbk-out",
    );
    await start(page);
    await page.getByRole("button", { name: "Step 1 is wrong" }).click();
    expect(await verdict(page).textContent()).toContain("Step 1 is as it was recorded");
    await page.getByRole("button", { name: "hsm answers kms with HBK in clear" }).click();
    await page.getByRole("button", { name: /^Step \d+ is wrong$/ }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("Right");
    requireQuiet(/status of 409/);
    await close();
  });

  test("grades a flow that was drawn anew: half of it, then all", async () => {
    const level = LEVELS.rebuild.find(({ flow }) => flow === "create-key")!;
    const { page, requireQuiet, close } = await open(
      browser,
      mesh.endpoint,
      `#/practice/rebuild?level=${level.id}`,
    );
    await start(page);
    const half = level.arrows.slice(0, 3);
    for (const arrow of half) await draw(page, arrow);
    await page.getByRole("button", { name: "Grade my board" }).click();
    expect(await verdict(page).textContent()).toContain("not there yet");
    for (const arrow of level.arrows.slice(3)) await draw(page, arrow);
    await page.getByRole("button", { name: "Grade my board" }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("Passed with 100 %");
    requireQuiet(/status of 409/);
    await close();
  });

  test("is failed and then passed in five minutes at the whiteboard, with the reasons", async () => {
    const level = LEVELS["five-minute"][0]!;
    const { page, requireQuiet, close } = await open(browser, mesh.endpoint, "#/practice/five-minute");
    await start(page);
    await page.getByRole("button", { name: "Pause" }).click();
    const paused = await page.getByRole("timer").textContent();
    expect(paused).toMatch(/^[45]:\d\d$/);
    await draw(page, level.model.arrows[0]!);
    expect(await page.getByRole("timer").textContent()).toBe(paused);
    await page.getByLabel("What you say beside it").fill("S3 guaranteed eleven nines.");
    await page.getByRole("button", { name: "I am done" }).click();
    expect(await verdict(page).first().textContent()).toContain("Not passed: 0 %");
    await page.getByText("The notes claim: “guaranteed”.").waitFor();
    await page.getByText("Not drawn: kms → hsm: GenerateDataKey.").first().waitFor();
    await page.getByRole("button", { name: "Go on with this board" }).click();
    for (const arrow of level.model.arrows.slice(1)) await draw(page, arrow);
    await page.getByLabel("What you say beside it").fill(level.model.notes);
    await page.getByRole("button", { name: "I am done" }).click();
    await expect.poll(() => verdict(page).first().textContent()).toContain("Passed: 100 %");
    requireQuiet(/status of 409/);
    await close();
  });

  const pages = [
    "#/practice",
    "#/practice/predict",
    "#/practice/who-holds",
    "#/practice/wrong-step",
    "#/practice/rebuild",
    "#/practice/five-minute",
  ];
  const answer = async (page: Page) => {
    const name = /^(Nobody holds it|Step 1 is wrong|Grade my board|I am done)$/;
    await page.locator(".practice-option").or(page.getByRole("button", { name })).first().click();
    await verdict(page).first().waitFor();
  };
  for (const colorScheme of ["light", "dark"] as const) {
    test(`is for everybody in ${colorScheme}, and whole at every width`, async () => {
      const found: string[] = [];
      for (const hash of pages) {
        const options = { colorScheme, bypassCSP: true, reducedMotion: "reduce" } as const;
        const { page, requireQuiet, close } = await open(browser, mesh.endpoint, hash, options);
        await page.locator(".practice h1").waitFor();
        if (hash !== "#/practice") {
          await start(page);
          await answer(page);
        }
        for (const viewport of VIEWPORTS) {
          await page.setViewportSize(viewport);
          expect([hash, viewport.width, await overflow(page)]).toEqual([hash, viewport.width, 0]);
          if (process.env.KEYMESH_SHOTS)
            await page.screenshot({
              path: `${process.env.KEYMESH_SHOTS}/${hash.replaceAll(/\W+/g, "-")}-${colorScheme}-${viewport.width}.png`,
              fullPage: true,
            });
        }
        await page.setViewportSize(VIEWPORTS[0]);
        found.push(...(await axeViolations(page)).map((violation) => `${hash}: ${violation}`));
        requireQuiet(/status of 409/);
        await close();
      }
      expect(found).toEqual([]);
    }, 180_000);
  }
});
