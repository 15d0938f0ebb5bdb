import { describe, expect, test } from "vitest";
import { FakeDisk, type Fate, PowerCut } from "../../testing/fake-disk.ts";
import { FakeIndex } from "../../testing/fake-index.ts";
import { BlobFiles } from "./blob-files.ts";
import { FileBlobs, MAX_INLINE_BYTES } from "./blobs.ts";
import { FilePool } from "./file-pool.ts";

const ROOT = "/data/blobs";
const LARGE = MAX_INLINE_BYTES + 3_000;

/** What a test knows of a blob: answered bytes, and what an unanswered call may have made of them. */
interface Known {
  answered: Buffer | undefined;
  /** Whole alternatives. */
  attempts: (Buffer | undefined)[];
  /** Ranges that an unanswered writeAt may have torn. */
  tornRanges: { readonly at: number; readonly bytes: Buffer }[];
}

class Machine {
  readonly disk = new FakeDisk(ROOT);
  readonly index = new FakeIndex(this.disk);
  readonly known = new Map<string, Known>();
  blobs = this.#boot();
  swept: Promise<number> = Promise.resolve(0);

  #boot(): FileBlobs {
    const index = this.index.open();
    const files = new BlobFiles(this.disk, ROOT, index.boot);
    this.swept = files.sweep(index.files());
    return new FileBlobs(files, index, new FilePool(this.disk));
  }

  reboot(fate: () => Fate): void {
    this.disk.crash(fate);
    this.index.crash(fate() === "kept");
    this.blobs = this.#boot();
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const known = this.#of(name);
    known.attempts.push(bytes);
    await this.blobs.put(name, pieces(bytes));
    this.known.set(name, { answered: bytes, attempts: [], tornRanges: [] });
  }

  async delete(name: string): Promise<void> {
    this.#of(name).attempts.push(undefined);
    await this.blobs.delete(name);
    this.known.set(name, { answered: undefined, attempts: [], tornRanges: [] });
  }

  async writeAt(name: string, at: number, bytes: Buffer): Promise<void> {
    const known = this.#of(name);
    const range = { at, bytes };
    known.tornRanges.push(range);
    await this.blobs.writeAt(name, at, bytes);
    known.tornRanges.splice(known.tornRanges.indexOf(range), 1);
    known.answered = overlay(known.answered ?? Buffer.alloc(0), range);
  }

  /** Every answered call is whole; an unanswered one is whole, absent, or (writeAt) torn inside its own range. */
  async check(): Promise<void> {
    for (const [name, { answered, attempts, tornRanges }] of this.known) {
      const found = await this.read(name);
      const wholes = [answered, ...attempts];
      const isOneOf = wholes.some((whole) => {
        if (tornRanges.length === 0) return sameBytes(whole, found);
        return equalOutside(whole, found, tornRanges);
      });
      expect(isOneOf, `${name} is neither what was answered nor what was being written`).toBe(true);
    }
  }

  async read(name: string): Promise<Buffer | undefined> {
    if (!(await this.blobs.head(name))) return undefined;
    const found: Buffer[] = [];
    for await (const piece of this.blobs.get(name)) found.push(piece);
    return Buffer.concat(found);
  }

  #of(name: string): Known {
    let known = this.known.get(name);
    if (!known) {
      known = { answered: undefined, attempts: [], tornRanges: [] };
      this.known.set(name, known);
    }
    return known;
  }
}

async function* pieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 20_000) yield bytes.subarray(at, at + 20_000);
}

function overlay(base: Buffer, { at, bytes }: { at: number; bytes: Buffer }): Buffer {
  const out = Buffer.alloc(Math.max(base.length, at + bytes.length));
  base.copy(out);
  bytes.copy(out, at);
  return out;
}

function sameBytes(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}

/** Whether two blobs differ only inside the ranges (beyond the shorter one's end counts as zeros). */
function equalOutside(
  expected: Buffer | undefined,
  found: Buffer | undefined,
  ranges: readonly { at: number; bytes: Buffer }[],
): boolean {
  const reach = Math.max(...ranges.map(({ at, bytes }) => at + bytes.length));
  const length = Math.max(expected?.length ?? 0, found?.length ?? 0);
  if (length > Math.max(expected?.length ?? 0, reach) || (found?.length ?? 0) < (expected?.length ?? 0))
    return false;
  for (let i = 0; i < length; i += 1) {
    const isTorn = ranges.some(({ at, bytes }) => i >= at && i < at + bytes.length);
    if (!isTorn && (expected?.[i] ?? 0) !== (found?.[i] ?? 0)) return false;
  }
  return true;
}

/** Every path a blob's bytes can take to the disk. */
const SCRIPT: ((machine: Machine) => Promise<void>)[] = [
  (m) => m.put("small", Buffer.alloc(100, 1)),
  (m) => m.put("large", Buffer.alloc(LARGE, 2)),
  (m) => m.put("large", Buffer.alloc(LARGE + 9, 3)),
  (m) => m.put("small", Buffer.alloc(LARGE, 4)),
  (m) => m.put("large", Buffer.alloc(50, 5)),
  (m) => m.writeAt("sparse", 10_000, Buffer.alloc(2_000, 6)),
  (m) => m.writeAt("sparse", 10_500, Buffer.alloc(3_000, 7)),
  (m) => m.writeAt("large", 20, Buffer.alloc(10, 8)),
  async (m) => {
    const writes = [0, 1, 2].map((i) => m.writeAt("sparse", i * 4_096, Buffer.alloc(4_096, 9 + i)));
    await Promise.allSettled(writes).then(throwFirst);
  },
  async (m) => {
    // The second one writes while the sync of the first is under way.
    const first = m.writeAt("sparse", 0, Buffer.alloc(4_096, 30));
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
    await Promise.allSettled([first, m.writeAt("sparse", 8_192, Buffer.alloc(4_096, 31))]).then(throwFirst);
  },
  async (m) => {
    const puts = [0, 1, 2].map((i) => m.put(`many-${i}`, Buffer.alloc(LARGE, 20 + i)));
    await Promise.allSettled(puts).then(throwFirst);
  },
  (m) => m.delete("small"),
  (m) => m.put("small", Buffer.alloc(LARGE, 12)),
  (m) => m.delete("sparse"),
];

function throwFirst(outcomes: readonly PromiseSettledResult<void>[]): void {
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

async function run(machine: Machine): Promise<boolean> {
  for (const step of SCRIPT) {
    try {
      await step(machine);
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      return false;
    }
  }
  return true;
}

/** A small generator: the same seed, the same disk. */
function fates(seed: number): () => Fate {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (["kept", "dropped", "torn"] as const)[(state >>> 16) % 3]!;
  };
}

describe("blobs on a disk that drops and tears what was not synced", () => {
  test("the script takes every kind of step", async () => {
    const machine = new Machine();
    expect(await run(machine)).toBe(true);
    await machine.check();
    expect([...machine.disk.taken].sort()).toEqual([
      "begin commit",
      "commit",
      "create",
      "mkdir",
      "remove",
      "sync",
      "syncDirectory",
      "write",
    ]);
    expect(machine.disk.steps).toBeGreaterThan(60);
  });

  const outcomes: [string, (cut: number) => (() => Fate)[]][] = [
    ["all of it", () => [() => "dropped"]],
    ["none of it", () => [() => "kept"]],
    ["some of it, torn", (cut) => Array.from({ length: 6 }, (_, i) => fates(cut * 31 + i + 1))],
  ];
  for (const [lost, fatesOf] of outcomes)
    test(`power cut after every step, losing ${lost} that was not synced: answered writes are whole`, async () => {
      const dry = new Machine();
      await run(dry);
      for (let cut = 0; cut < dry.disk.steps; cut += 1) {
        for (const fate of fatesOf(cut)) {
          const machine = new Machine();
          machine.disk.cutAfter = cut;
          await run(machine);
          machine.reboot(fate);
          await machine.check();
          await machine.swept;
          await machine.check();
        }
      }
    });

  test("after a crash the store works on, and nothing is left of what was unfinished", async () => {
    const dry = new Machine();
    await run(dry);
    for (let cut = 0; cut < dry.disk.steps; cut += 3) {
      const machine = new Machine();
      machine.disk.cutAfter = cut;
      await run(machine);
      machine.reboot(fates(cut));
      await machine.swept;
      machine.known.clear();
      expect(await run(machine)).toBe(true);
      await machine.check();
    }
  });

  test("the simulation finds a driver that forgets a sync", async () => {
    class Forgetful extends FakeDisk {
      override async syncDirectory(): Promise<void> {}
    }
    const disk = new Forgetful(ROOT);
    const index = new FakeIndex(disk);
    const boot = () => {
      const open = index.open();
      return new FileBlobs(new BlobFiles(disk, ROOT, open.boot), open, new FilePool(disk));
    };
    await boot().put("large", pieces(Buffer.alloc(LARGE, 1)));
    disk.crash(() => "dropped");
    await expect(boot().head("large")).rejects.toThrow("ENOENT");
  });
});
