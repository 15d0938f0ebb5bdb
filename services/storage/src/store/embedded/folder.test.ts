import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openEmbedded } from "./driver.ts";
import { FolderError } from "./folder.ts";

const root = mkdtempSync(join(tmpdir(), "keymesh-storage-folder-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function refusal(dir: string): string {
  try {
    openEmbedded(dir);
  } catch (error) {
    expect(error).toBeInstanceOf(FolderError);
    return (error as Error).message;
  }
  throw new Error("it was opened");
}

describe("a data folder", () => {
  test("is made with all its parents, for its owner alone", async () => {
    const dir = join(root, "a", "b");
    const { kv, close } = openEmbedded(dir);
    await kv.write([{ put: "x", value: Buffer.from("1") }]);
    for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).mode & 0o077).toBe(0);
    await close();
  });

  test("is one process's at a time", async () => {
    const dir = join(root, "locked");
    const { close } = openEmbedded(dir);
    expect(refusal(dir)).toBe(`data folder ${dir} is in use by another storage process`);
    await close();
    await openEmbedded(dir).close();
  });

  test("of a format not known, with its format file missing, or that is a file, is refused in one line", async () => {
    const dir = join(root, "later");
    await openEmbedded(dir).close();
    writeFileSync(join(dir, "format"), "keymesh-storage 2\n");
    expect(refusal(dir)).toMatch(
      /has format "keymesh-storage 2"; this version knows only "keymesh-storage 1"$/,
    );
    rmSync(join(dir, "format"));
    expect(refusal(dir)).toMatch(/has a database but no format file/);
    const file = join(root, "file");
    writeFileSync(file, "");
    expect(refusal(file)).toMatch(/is not a folder$/);
    expect(refusal(join(file, "below"))).toMatch(/is not a folder$/);
  });

  test("that is no database is refused", async () => {
    const dir = join(root, "garbage");
    await openEmbedded(dir).close();
    writeFileSync(join(dir, "kv.db"), Buffer.alloc(8_192, "garbage"));
    expect(refusal(dir)).toMatch(/file is not a database/);
  });

  test("holds what was written, and what was left unfinished is removed at the next start", async () => {
    const dir = join(root, "kept");
    const first = openEmbedded(dir);
    await first.blobs.put(
      "kept",
      (async function* () {
        yield Buffer.alloc(50_000, 1);
      })(),
    );
    const folder = join(dir, "blobs", readdirSync(join(dir, "blobs"))[0]!, "0");
    writeFileSync(join(folder, "77"), "left by a crash");
    await first.close();
    const second = openEmbedded(dir);
    expect(await second.swept).toBe(1);
    expect(readdirSync(folder)).toEqual(["0"]);
    expect(await second.blobs.head("kept")).toEqual({ size: 50_000 });
    await second.close();
  });
});
