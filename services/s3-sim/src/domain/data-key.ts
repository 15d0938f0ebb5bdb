import { inspect } from "node:util";

/**
 * A plaintext data key, from the moment KMS (or the root key) gave it until the operation ends. It prints as
 * `[redacted]`, shows its 32 bytes only inside {@link DataKey.use}, and zeroes them in {@link DataKey.wipe}.
 */
export class DataKey {
  readonly #bytes: Buffer;
  readonly #onWipe: () => void;
  #isWiped = false;

  /** Takes the buffer over: nobody else may keep or wipe it. `onWipe` is told once, when it was zeroed. */
  constructor(bytes: Buffer, onWipe: () => void = () => {}) {
    if (bytes.length !== 32) throw new Error(`a data key has 32 bytes, this has ${bytes.length}`);
    this.#bytes = bytes;
    this.#onWipe = onWipe;
  }

  /** Runs `fn` with the key's bytes, which must not be kept beyond it. */
  use<T>(fn: (bytes: Buffer) => T): T {
    if (this.#isWiped) throw new Error("this data key was wiped");
    return fn(this.#bytes);
  }

  /** Zeroes the bytes. Idempotent. */
  wipe(): void {
    if (this.#isWiped) return;
    this.#isWiped = true;
    this.#bytes.fill(0);
    this.#onWipe();
  }

  [Symbol.dispose](): void {
    this.wipe();
  }

  toJSON(): string {
    return "[redacted]";
  }

  toString(): string {
    return "[redacted]";
  }

  [inspect.custom](): string {
    return "DataKey [redacted]";
  }
}
