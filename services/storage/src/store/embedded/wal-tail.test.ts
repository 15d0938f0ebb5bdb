import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Write } from "@keymesh/storage";
import { afterAll, describe, expect, test } from "vitest";
import { openEmbedded } from "./driver.ts";

const root = mkdtempSync(join(tmpdir(), "keymesh-storage-wal-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const BATCHES = 24;
const SECTOR_BYTES = 512;

/** Batch n writes its number under three keys, one of them large enough to take pages of its own. */
function batch(n: number): Write[] {
  return [
    { put: "a", value: Buffer.from(String(n)) },
    { put: "b", value: Buffer.alloc(3_000 + n, String(n)) },
    { put: `only/${n}`, value: Buffer.from(String(n)) },
  ];
}

/** A store whose process is still running: what its files held after each answered batch. */
async function recorded() {
  const dir = join(root, "recorded");
  const driver = openEmbedded(dir);
  const walBytes: number[] = [];
  for (let n = 1; n <= BATCHES; n += 1) {
    await driver.kv.write(batch(n));
    walBytes.push(statSync(join(dir, "kv.db-wal")).size);
  }
  const wal = readFileSync(join(dir, "kv.db-wal"));
  const copy = join(root, "copy");
  cpSync(dir, copy, { recursive: true });
  await driver.close();
  return { copy, wal, walBytes };
}

const recording = recorded();

/** Opens the store with this WAL; the number of the batch it stands at, all of whose keys and none of a later one's are there. */
async function batchFound(copy: string, wal: Buffer): Promise<number> {
  const dir = join(root, "crashed");
  rmSync(dir, { recursive: true, force: true });
  cpSync(copy, dir, { recursive: true });
  writeFileSync(join(dir, "kv.db-wal"), wal);
  const { kv, close } = openEmbedded(dir);
  try {
    const [a, b] = await kv.getMany(["a", "b"]);
    const n = Number(a?.value.toString() ?? 0);
    expect(b?.value.equals(Buffer.alloc(3_000 + n, String(n))) ?? n === 0).toBe(true);
    expect(await kv.scan({ prefix: "only/" })).toHaveLength(n);
    // It goes on from there, with versions never given before.
    const [version] = await kv.write([{ put: "next", value: Buffer.from("x") }]);
    expect(version).toBeGreaterThan(a?.version ?? 0);
    return n;
  } finally {
    await close();
  }
}

describe("a WAL whose unsynced tail is lost or torn", () => {
  test("cut anywhere: the store stands at the last batch that was answered by then, or a whole later one", async () => {
    const { copy, wal, walBytes } = await recording;
    const answeredAt = (bytes: number) => walBytes.filter((size) => size <= bytes).length;
    // Every sector boundary of the last batches, a coarser grid before them.
    const fineFrom = walBytes.at(-4)!;
    const cuts = new Set<number>([
      0,
      1,
      31,
      32,
      wal.length,
      ...walBytes,
      ...walBytes.map((size) => size - 1),
    ]);
    for (let at = 0; at < fineFrom; at += 4_120 * 2 + 700) cuts.add(at);
    for (let at = fineFrom; at < wal.length; at += SECTOR_BYTES) cuts.add(at);
    expect(walBytes.at(-1)).toBe(wal.length);
    for (const cut of cuts) {
      const found = await batchFound(copy, wal.subarray(0, cut));
      expect(found, `WAL cut at ${cut} of ${wal.length}`).toBeGreaterThanOrEqual(answeredAt(cut));
    }
  }, 30_000);

  test("with any sector of the last batch lost or old, that batch is not there, and those before it are", async () => {
    const { copy, wal, walBytes } = await recording;
    const synced = walBytes.at(-2)!;
    for (let at = synced; at < wal.length; at += SECTOR_BYTES) {
      for (const fill of [0x00, 0xa5]) {
        const torn = Buffer.from(wal);
        torn.fill(fill, at, Math.min(at + SECTOR_BYTES, wal.length));
        const isSame = torn.equals(wal);
        expect(await batchFound(copy, torn), `sector at ${at}`).toBe(isSame ? BATCHES : BATCHES - 1);
      }
    }
  }, 30_000);
});
