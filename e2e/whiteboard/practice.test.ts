import type { MeshHandle } from "@keymesh/cli";
import { type Arrow, arrowWords, LEVELS } from "@keymesh/practice";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, requireWhole, startBrowser } from "../support/browser.ts";
import { sharedMesh } from "../support/mesh.ts";

let mesh: MeshHandle;
let browser: Browser;

/** Runs the level's flow; it may have to wait for those of other stories. */
const start = async (page: Page) => {
  await page.getByRole("button", { name: "Run it and start" }).click();
  await page.locator(".practice-start").waitFor({ state: "detached", timeout: 60_000 });
};
const verdict = (page: Page) => page.locator(".verdict > strong");
/** With a name where the board has one: any of the HSMs may be free. */
const onBoard = (arrow: Arrow) => new RegExp(arrowWords(arrow).replace(/\bhsm\b/g, "hsm-\\d"));
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
      .filter({ hasText: onBoard(first!.answer) })
      .locator("kbd")
      .textContent();
    await page.keyboard.press(right === "1" ? "2" : "1");
    expect(await verdict(page).textContent()).toMatch(onBoard(first!.answer));
    await options.getByText(": Came next, not chosen").waitFor();
    await options.getByText(": Your choice, did not come next").waitFor();
    await page.getByRole("button", { name: "Go on" }).click();
    await options.filter({ hasText: onBoard(second!.answer) }).click();
    expect(await verdict(page).textContent()).toContain("Right");
    await page.getByRole("button", { name: "See the result" }).click();
    await page.getByText("1 of 2 right").waitFor();
    await page.getByRole("link", { name: /^(Next: |That was the last)/ }).waitFor();
    await page.reload();
    await page.getByText("50 %").first().waitFor();
    await page.evaluate("localStorage.setItem('keymesh.practice', '{garbage')");
    await page.reload();
    await page.getByRole("button", { name: "Run it and start" }).waitFor();
    expect(await page.getByText("50 %").count()).toBe(0);
    requireQuiet();
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
    const answer = page.getByRole("button", { name: "That is all who do" });
    await answer.click();
    expect(await verdict(page).textContent()).toContain("kms does not");
    expect(await answer.isDisabled()).toBe(true);
    await page.getByLabel("kms").uncheck();
    await answer.click();
    await expect.poll(() => verdict(page).textContent()).toContain("Right");
    const next = LEVELS["who-holds"][LEVELS["who-holds"].findIndex(({ id }) => id === "who-s3-put-s3") + 1]!;
    await page.getByRole("link", { name: `Next: ${next.title}` }).click();
    await page.getByRole("heading", { name: next.title, level: 1 }).waitFor();
    requireQuiet();
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
    await page.getByRole("button", { name: /hsm-\d answers kms with .*HBK in clear/ }).click();
    await page.getByRole("button", { name: /^Step \d+ is wrong$/ }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("Right");
    requireQuiet();
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
    const [one, two, three] = level.arrows;
    for (const arrow of [two!, one!, three!]) await draw(page, arrow);
    await page.getByRole("button", { name: "Move arrow 1 down" }).press("Enter");
    const board = page.getByRole("list", { name: "Your board" });
    await expect
      .poll(() => board.textContent())
      .toMatch(new RegExp(`1${arrowWords(one!)}.*2${arrowWords(two!)}`));
    await page.reload();
    await start(page);
    await expect.poll(() => board.getByRole("listitem").count()).toBe(3);
    await page.getByRole("button", { name: "Grade my board" }).click();
    expect(await verdict(page).textContent()).toContain("not there yet");
    for (const arrow of level.arrows.slice(3)) await draw(page, arrow);
    await page.getByRole("button", { name: "Grade my board" }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("Passed with 100 %");
    await page.getByRole("button", { name: "Begin anew" }).click();
    await page.getByText("The board is blank.").waitFor();
    requireQuiet();
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
    expect(await page.getByText("Time is over").count()).toBe(0);
    await page.getByRole("button", { name: "Go on with this board" }).click();
    expect(await page.locator("option", { hasText: "IncorrectState" }).count()).toBe(0);
    for (const arrow of level.model.arrows.slice(1)) await draw(page, arrow);
    await draw(page, { from: "s3-sim", to: "kms", what: "PutObject" });
    await page.getByLabel("What you say beside it").fill(`${level.model.notes}\nKMS encrypts the object.`);
    await page.getByRole("button", { name: "I am done" }).click();
    const wrong = page.getByRole("list", { name: "What is wrong on this board" });
    await wrong.getByText("Drawn: s3-sim → kms: PutObject.").waitFor();
    await wrong.getByText("The notes claim: “KMS encrypts the object”.").waitFor();
    await requireForEverybody(page);
    await page.getByRole("button", { name: "Go on with this board" }).click();
    await page
      .getByRole("button", { name: /^Wipe arrow \d+ off$/ })
      .last()
      .click();
    await page.getByLabel("What you say beside it").fill(level.model.notes);
    await page.getByRole("button", { name: "I am done" }).click();
    await expect.poll(() => verdict(page).first().textContent()).toContain("Passed: 100 %");
    requireQuiet();
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
  test.each(pages)("%s is whole at every width, and for everybody in light and dark", async (hash) => {
    const { page, requireQuiet, close } = await open(browser, mesh.endpoint, hash, {
      reducedMotion: "reduce",
    });
    await page.locator(".practice h1").waitFor();
    if (hash !== "#/practice") {
      await start(page);
      await answer(page);
    }
    await requireWhole(page, hash);
    await requireForEverybody(page);
    requireQuiet();
    await close();
  });
});
