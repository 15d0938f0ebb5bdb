import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { openEmbedded } from "./driver.ts";
import type { FileSystem } from "./file-system.ts";
import { GroupCommit } from "./group-commit.ts";
import { sqliteKeyValue } from "./key-value.ts";
import { nodeFileSystem } from "./node-file-system.ts";
import { versionCounter } from "./version-counter.ts";

const dir = mkdtempSync(join(tmpdir(), "keymesh-storage-full-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const full = expect.objectContaining({ code: "ResourceExhausted" });

/** The machine's file system with a disk that takes no more than so many bytes. */
function almostFull(state: { freeBytes: number }): FileSystem {
  const wrap = (file: Awaited<ReturnType<FileSystem["open"]>>) => ({
    ...file,
    async write(bytes: Buffer, position: number) {
      state.freeBytes -= bytes.length;
      if (state.freeBytes < 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      await file.write(bytes, position);
    },
  });
  return {
    ...nodeFileSystem,
    create: async (path) => wrap(await nodeFileSystem.create(path)),
    open: async (path) => wrap(await nodeFileSystem.open(path)),
  };
}

async function* stream(bytes: number, pieceBytes = 300_000) {
  for (let at = 0; at < bytes; at += pieceBytes) yield Buffer.alloc(Math.min(pieceBytes, bytes - at), 1);
}

test("a disk that fails when a new file is closed leaves the blob that was there", async () => {
  const disk = { isFailing: false };
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    async create(path) {
      const file = await nodeFileSystem.create(path);
      const close = async () => {
        await file.close();
        if (disk.isFailing) throw Object.assign(new Error("input/output error"), { code: "EIO" });
      };
      return { ...file, close };
    },
  };
  const { blobs, close } = openEmbedded(join(dir, "failing"), fileSystem);
  await blobs.put("a", stream(400_000));
  disk.isFailing = true;
  await expect(blobs.put("a", stream(500_000))).rejects.toThrow();
  disk.isFailing = false;
  let bytes = 0;
  for await (const piece of blobs.get("a")) bytes += piece.length;
  expect(bytes).toBe(400_000);
  await close();
});

describe("a full disk", () => {
  test("refuses a blob, leaves nothing of it, keeps the old one, and goes on once there is room", async () => {
    const disk = { freeBytes: 1_000_000 };
    const { blobs, close } = openEmbedded(join(dir, "blobs"), almostFull(disk));
    await blobs.put("a", stream(400_000));
    await expect(blobs.put("a", stream(5_000_000))).rejects.toEqual(full);
    await expect(blobs.writeAt("a", 0, Buffer.alloc(900_000, 2))).rejects.toEqual(full);
    await expect(blobs.writeAt("new", 0, Buffer.alloc(900_000, 2))).rejects.toEqual(full);
    expect(await blobs.head("a")).toEqual({ size: 400_000 });
    const files = await readdir(join(dir, "blobs", "blobs"), { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile()).length).toBeLessThanOrEqual(2);
    disk.freeBytes = 10_000_000;
    expect(await blobs.put("a", stream(5_000_000))).toEqual({ size: 5_000_000 });
    await close();
  });

  test("refuses keys, undoes the whole group, and goes on once there is room", async () => {
    const db: DatabaseSync = openDatabase(join(dir, "kv.db"));
    const kv = sqliteKeyValue(db, new GroupCommit(db), versionCounter(db));
    await kv.write([{ put: "before", value: Buffer.from("1") }]);
    const pages = (db.prepare("PRAGMA page_count").get() as { page_count: number }).page_count;
    db.exec(`PRAGMA max_page_count = ${pages + 4}`);
    const large = { put: "large", value: Buffer.alloc(200_000) };
    const together = [kv.write([{ put: "small", value: Buffer.from("1") }]), kv.write([large])];
    for (const write of together) await expect(write).rejects.toEqual(full);
    expect(await kv.getMany(["small", "large"])).toEqual([undefined, undefined]);
    expect((await kv.get("before"))?.value.toString()).toBe("1");
    db.exec("PRAGMA max_page_count = 100000");
    await kv.write([large]);
    expect((await kv.get("large"))?.value).toHaveLength(200_000);
    db.close();
  });
});
