import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { FileSystem, OpenFile } from "../store/embedded/file-system.ts";

/** A file's bytes: what the disk has for sure, and the writes since the last sync, which a crash may keep, drop or tear. */
interface Inode {
  durable: Buffer;
  pending: { readonly at: number; readonly bytes: Buffer }[];
}

interface Folder {
  /** Names as programs see them, and as the disk has them. */
  readonly seen: Map<string, Inode | Folder>;
  durable: Map<string, Inode | Folder>;
}

/** What a crash does to something unsynced; drawn for each thing. */
export type Fate = "kept" | "dropped" | "torn";

const SECTOR_BYTES = 512;

/** The machine goes down: every call fails from then on. */
export class PowerCut extends Error {}

/**
 * A disk that keeps its promises and no more: a write is only there for sure after its file's sync, a name after its folder's.
 * Counts its steps and cuts the power after a given one.
 */
export class FakeDisk implements FileSystem {
  readonly #root: Folder = folder();
  steps = 0;
  cutAfter = Number.POSITIVE_INFINITY;
  /** The kinds of steps taken, for a test to see that it covers them. */
  readonly taken = new Set<string>();

  constructor(directory: string) {
    let at = this.#root;
    for (const name of parts(directory)) {
      const next = folder();
      at.seen.set(name, next);
      at.durable.set(name, next);
      at = next;
    }
  }

  /** A step of something else on the same machine, such as the index's commit. */
  step(kind: string): void {
    if (this.steps >= this.cutAfter) throw new PowerCut(kind);
    this.steps += 1;
    this.taken.add(kind);
  }

  /** What the disk holds when the power is back; `fate` decides on everything that was not synced. */
  crash(fate: () => Fate): void {
    settle(this.#root, fate);
    this.cutAfter = Number.POSITIVE_INFINITY;
  }

  async create(path: string): Promise<OpenFile> {
    this.step("create");
    const parent = this.#folder(dirname(path));
    const name = parts(path).at(-1)!;
    if (parent.seen.has(name)) throw fault("EEXIST", path);
    const inode: Inode = { durable: Buffer.alloc(0), pending: [] };
    parent.seen.set(name, inode);
    return this.#handle(inode);
  }

  async open(path: string): Promise<OpenFile> {
    const found = this.#folder(dirname(path)).seen.get(parts(path).at(-1)!);
    if (!found || isFolder(found)) throw fault("ENOENT", path);
    return this.#handle(found);
  }

  async remove(path: string): Promise<void> {
    this.step("remove");
    this.#folder(dirname(path)).seen.delete(parts(path).at(-1)!);
  }

  async makeDirectory(path: string): Promise<void> {
    this.step("mkdir");
    const { seen } = this.#folder(dirname(path));
    const name = parts(path).at(-1)!;
    if (!seen.has(name)) seen.set(name, folder());
  }

  async removeDirectory(path: string): Promise<void> {
    const { seen } = this.#folder(dirname(path));
    const found = seen.get(parts(path).at(-1)!);
    if (found && isFolder(found) && found.seen.size === 0) seen.delete(parts(path).at(-1)!);
  }

  async list(path: string): Promise<string[]> {
    try {
      return [...this.#folder(path).seen.keys()];
    } catch {
      return [];
    }
  }

  async syncDirectory(path: string): Promise<void> {
    const found = this.#folder(path);
    const covered = new Map(found.seen);
    await setImmediate();
    this.step("syncDirectory");
    found.durable = covered;
  }

  #folder(path: string): Folder {
    let at = this.#root;
    for (const name of parts(path)) {
      const next = at.seen.get(name);
      if (!next || !isFolder(next)) throw fault("ENOENT", path);
      at = next;
    }
    return at;
  }

  #handle(inode: Inode): OpenFile {
    return {
      read: async (into, position) => {
        const bytes = contentOf(inode);
        return bytes.copy(into, 0, Math.min(position, bytes.length));
      },
      write: async (bytes, position) => {
        this.step("write");
        inode.pending.push({ at: position, bytes: Buffer.from(bytes) });
      },
      sync: async () => {
        // What is written after the sync began is not in it.
        const covered = [...inode.pending];
        await setImmediate();
        this.step("sync");
        inode.durable = applied(inode.durable, covered);
        inode.pending = inode.pending.filter((write) => !covered.includes(write));
      },
      size: async () => contentOf(inode).length,
      close: async () => {},
    };
  }
}

function settle(at: Folder, fate: () => Fate): void {
  for (const [name, child] of at.seen)
    if (at.durable.get(name) !== child && fate() !== "dropped") at.durable.set(name, child);
  for (const name of at.durable.keys()) if (!at.seen.has(name) && fate() === "kept") at.durable.delete(name);
  for (const [name, child] of at.durable) {
    if (isFolder(child)) settle(child, fate);
    else at.durable.set(name, survived(child, fate));
  }
  at.seen.clear();
  for (const [name, child] of at.durable) at.seen.set(name, child);
}

/** A new inode, so that handles from before the crash write into nothing. */
function survived(inode: Inode, fate: () => Fate): Inode {
  let durable = inode.durable;
  for (const write of inode.pending) {
    const what = fate();
    if (what === "kept") durable = applied(durable, [write]);
    else if (what === "torn") durable = torn(durable, write, fate);
  }
  return { durable, pending: [] };
}

/** Some of a write's sectors reach the disk, in no order. */
function torn(durable: Buffer, { at, bytes }: Inode["pending"][number], fate: () => Fate): Buffer {
  let result = durable;
  for (let from = 0; from < bytes.length; from += SECTOR_BYTES)
    if (fate() === "kept")
      result = applied(result, [{ at: at + from, bytes: bytes.subarray(from, from + SECTOR_BYTES) }]);
  return result;
}

function contentOf({ durable, pending }: Inode): Buffer {
  return applied(durable, pending);
}

function applied(base: Buffer, writes: Inode["pending"]): Buffer {
  if (writes.length === 0) return base;
  const out = Buffer.alloc(Math.max(base.length, ...writes.map(({ at, bytes }) => at + bytes.length)));
  base.copy(out);
  for (const { at, bytes } of writes) bytes.copy(out, at);
  return out;
}

function folder(): Folder {
  return { seen: new Map(), durable: new Map() };
}

function isFolder(entry: Inode | Folder): entry is Folder {
  return "seen" in entry;
}

function parts(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}

function fault(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
