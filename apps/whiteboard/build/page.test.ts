import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { declarations, PALETTES } from "@keymesh/picture";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAX_GZIPPED_BYTES = 200 * 1024;
const home = join(import.meta.dirname, "..");
let dist: string;

describe("the built page", () => {
  beforeAll(async () => {
    dist = mkdtempSync(join(tmpdir(), "keymesh-page-"));
    await build({
      configFile: join(home, "vite.config.ts"),
      logLevel: "silent",
      build: { outDir: dist, emptyOutDir: true },
    });
  });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  const files = () => readdirSync(join(dist, "assets"));
  const read = (name: string) => readFileSync(join(dist, "assets", name));

  test("is below 200 KB gzipped, all of its pages and the fonts of its usual themes included", () => {
    const sizes = files()
      .filter((name) => !name.includes("patrick-hand"))
      .map((name) => (name.endsWith(".woff2") ? read(name).length : gzipSync(read(name)).length));
    expect(sizes.length).toBeGreaterThan(8);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_GZIPPED_BYTES);
  });

  test("names nothing of other origins, and nothing inline", () => {
    const html = readFileSync(join(dist, "index.html"), "utf8");
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|https?:/);
    for (const name of files().filter((one) => one.endsWith(".css")))
      expect(read(name).toString(), name).not.toMatch(/url\((?!["']?\/_keymesh\/)|@import/);
  });

  test("carries the hash of what is in it in each file's name", () => {
    for (const name of files()) expect(name).toMatch(/-[\w-]{8}\.(js|css|svg|woff2)$/);
  });
});

describe("the colours of the page", () => {
  const css = readFileSync(join(home, "src/styles/tokens.css"), "utf8");
  /** What a block of the file declares, in one of the two schemes. */
  const ofBlock = (start: string, isDark: boolean) => {
    const at = css.indexOf(start);
    const text = css.slice(at, css.indexOf("\n}", at));
    return new Map(
      [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => {
        const pair = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(value!);
        return [name!, pair ? pair[isDark ? 2 : 1]! : value!];
      }),
    );
  };
  const said = (theme: keyof typeof PALETTES) =>
    [...declarations(PALETTES[theme]).matchAll(/--([\w-]+):([^;]+);/g)].map(
      ([, name, value]) => [name!, value!] as const,
    );

  test.each(["light", "dark", "hand"] as const)("are those of pictures that stand alone, in %s", (theme) => {
    const own = theme === "hand" ? ofBlock(':root[data-theme="hand"] {', false) : undefined;
    const root = ofBlock(":root {", theme === "dark");
    for (const [name, value] of said(theme))
      expect([name, own?.get(name) ?? root.get(name)]).toEqual([name, value]);
  });
});
