import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findHooks, MAX_HOOKS } from "./hooks.ts";

const root = mkdtempSync(join(tmpdir(), "keymesh-hooks-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let last = 0;

function folderOf(...names: readonly string[]): string {
  const folder = join(root, String(++last));
  mkdirSync(folder);
  for (const name of names) writeFileSync(join(folder, name), "");
  return folder;
}

describe("findHooks", () => {
  test("gives each folder's in the order of their names' bytes, and tells what is none", async () => {
    const first = folderOf(
      "b.sh",
      "a.py",
      "Z.yml",
      "2.TS",
      "10.mjs",
      "é.js",
      "readme.md",
      ".hidden.sh",
      "c.yaml",
    );
    mkdirSync(join(first, "folder.sh"));
    const second = folderOf("0.sh");
    const { hooks, others } = await findHooks([first, second]);
    expect(hooks.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "10.mjs node",
      "2.TS node",
      "Z.yml seed",
      "a.py python",
      "b.sh shell",
      "c.yaml seed",
      "é.js node",
      "0.sh shell",
    ]);
    expect(others).toEqual(["readme.md"]);
  });

  test("finds none in a folder that is not there, and refuses one that is no folder", async () => {
    expect(await findHooks([join(root, "none")])).toEqual({ hooks: [], others: [] });
    const folder = folderOf("file");
    await expect(findHooks([join(folder, "file")])).rejects.toThrow("cannot be read: ENOTDIR");
  });

  test("takes as many as there may be, and not one more", async () => {
    const names = Array.from({ length: MAX_HOOKS }, (_, i) => `${i}.sh`);
    expect((await findHooks([folderOf(...names)])).hooks).toHaveLength(MAX_HOOKS);
    await expect(findHooks([folderOf(...names, "more.sh")])).rejects.toThrow("there are 101 init hooks");
  });
});
