import { inspect } from "node:util";

const REDACTED = "[redacted]";

/**
 * Secret bytes that don't get out by accident: every way of printing says `[redacted]`, the bytes are seen only inside
 * {@link Secret.use}, and {@link Secret.wipe} zeroes them. `using` wipes at the end of the block.
 */
export class Secret implements Disposable {
  #bytes: Buffer | undefined;

  /** Takes the buffer over (no copy): the caller keeps no other reference to it. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Length in bytes; 0 once wiped. */
  get length(): number {
    return this.#bytes?.length ?? 0;
  }

  get wiped(): boolean {
    return this.#bytes === undefined;
  }

  /** Lends the bytes to `fn`, which must not keep them. @throws Error once wiped: using a wiped key is a bug. */
  use<T>(fn: (bytes: Buffer) => T): T {
    if (!this.#bytes) throw new Error("this secret was wiped");
    return fn(this.#bytes);
  }

  /** A copy that nobody will wipe for you: only where the bytes must go out, to the caller who asked for them. */
  dangerouslyExportPlaintextBytes(): Buffer {
    return this.use((bytes) => Buffer.from(bytes));
  }

  /** Zeroes the bytes. Idempotent. */
  wipe(): void {
    this.#bytes?.fill(0);
    this.#bytes = undefined;
  }

  [Symbol.dispose](): void {
    this.wipe();
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [inspect.custom](): string {
    return REDACTED;
  }
}
