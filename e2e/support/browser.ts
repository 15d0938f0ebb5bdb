import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** Where Chromium is: CHROMIUM_PATH, else Debian's. Undefined: this machine has none. */
export const CHROMIUM = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

/** The widths every page is looked at: a desk, a tablet, a phone. */
export const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** A real Chromium that reaches nothing by itself. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
}

/** A tab that is watched: what it wrote as errors, and what it asked of others than its origin. */
export interface Watched {
  readonly page: Page;
  /** @throws unless no error was written, but those that are `expected`, and no request left the origin */
  readonly requireQuiet: (expected?: RegExp) => void;
  readonly close: () => Promise<void>;
}

/** Opens a page below `/_keymesh/` of a mesh, `#/board/s3-put`. */
export async function open(
  browser: Browser,
  endpoint: string,
  hash: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: VIEWPORTS[0], ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => void errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${endpoint}/`) && !/^(blob|data):/.test(url)) strangers.push(url);
  });
  await page.goto(`${endpoint}/_keymesh/${hash}`);
  return {
    page,
    requireQuiet: (expected) =>
      expect({ errors: errors.filter((error) => !expected?.test(error)), strangers }).toEqual({
        errors: [],
        strangers: [],
      }),
    close: () => context.close(),
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page as it is. */
async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")))`);
}

/** The page is for everybody, in light and in dark. @throws with what axe finds */
export async function requireForEverybody(page: Page): Promise<void> {
  const papers = new Set<string>();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    papers.add(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    expect([colorScheme, await axeViolations(page)]).toEqual([colorScheme, []]);
  }
  await page.emulateMedia({ colorScheme: null });
  expect(papers.size).toBe(2);
}

/** Nothing is wider than the window at any width. With KEYMESH_SHOTS, a folder, pictures of `name` are left there. */
export async function requireWhole(page: Page, name: string): Promise<void> {
  const shots = process.env.KEYMESH_SHOTS;
  const schemes = shots ? (["light", "dark"] as const) : ([null] as const);
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    const tooWide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect([viewport.width, tooWide]).toEqual([viewport.width, 0]);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const file = `${name.replaceAll(/\W+/g, "-")}-${colorScheme}-${viewport.width}.png`;
      if (shots) await page.screenshot({ path: join(shots, file), fullPage: true });
    }
  }
  await page.setViewportSize(VIEWPORTS[0]);
}
