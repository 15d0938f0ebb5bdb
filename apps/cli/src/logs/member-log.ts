import { type FileHandle, open, stat } from "node:fs/promises";
import type { MeshFolder } from "../mesh/folder.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import { type LogEntry, readEntry } from "./entry.ts";
import { LineCutter } from "./lines.ts";

/** Reads a member's log from its beginning and on as it grows, over into the new file when the present one is put aside. */
export class MemberLog {
  readonly #member: string;
  readonly #path: string;
  readonly #cutter = new LineCutter();
  readonly #buffer = Buffer.alloc(64 * 1024);
  #file: FileHandle | undefined;
  #readBytes = 0;
  #lastMs = 0;
  #isBegun = false;

  constructor(folder: MeshFolder, member: string) {
    this.#member = member;
    this.#path = folder.log(member);
  }

  /** What has come since the last time; the first time also what was put aside before. @throws MeshError */
  async *read(): AsyncGenerator<LogEntry> {
    try {
      if (!this.#isBegun) {
        this.#isBegun = true;
        yield* this.#readFile(`${this.#path}.1`);
        await this.#open(this.#path);
      }
      yield* this.#drain();
      if (await this.#isPutAside()) {
        // What was written between the last read and the renaming.
        yield* this.#drain();
        yield* this.rest();
        await this.#open(this.#path);
        yield* this.#drain();
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw code === undefined ? error : new MeshError(`${this.#path} cannot be read (${code})`);
    }
  }

  /** The last line, when it has no end. */
  *rest(): Generator<LogEntry> {
    yield* this.#entries(this.#cutter.flush());
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  async *#readFile(path: string): AsyncGenerator<LogEntry> {
    await this.#open(path);
    yield* this.#drain();
    yield* this.rest();
  }

  async #open(path: string): Promise<void> {
    await this.close();
    this.#readBytes = 0;
    this.#file = await open(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
  }

  /** The open file up to its present end. */
  async *#drain(): AsyncGenerator<LogEntry> {
    while (this.#file !== undefined) {
      const { bytesRead } = await this.#file.read(this.#buffer, 0, this.#buffer.length, this.#readBytes);
      if (bytesRead === 0) return;
      this.#readBytes += bytesRead;
      yield* this.#entries(this.#cutter.push(this.#buffer.subarray(0, bytesRead)));
    }
  }

  /** Whether another file stands at the path than the one that is read, or what was read is no longer in it. */
  async #isPutAside(): Promise<boolean> {
    const there = await stat(this.#path).catch(() => undefined);
    if (there === undefined) return false;
    if (this.#file === undefined) return true;
    return there.ino !== (await this.#file.stat()).ino || there.size < this.#readBytes;
  }

  *#entries(lines: readonly string[]): Generator<LogEntry> {
    for (const line of lines) {
      const entry = readEntry(this.#member, line, this.#lastMs);
      this.#lastMs = entry.timeMs;
      yield entry;
    }
  }
}
