import type { KeyObject } from "node:crypto";
import type { HbkSpec } from "@keymesh/hsm-channel";

/** An HBK taken out of its EKT, ready to use. */
export interface UnwrappedHbk {
  readonly spec: HbkSpec;
  /** A secret key to derive from or to make MACs with, or a private key. */
  readonly hbk: KeyObject;
  /** Bytes of the key material. */
  readonly bytes: number;
  /** 32 bytes. */
  readonly hbkId: Buffer;
  readonly fingerprint: string;
}

/** HBKs kept unwrapped at once. */
export const defaultCachedHbks = 1_024;

/**
 * The HBKs used last, by the very EKT they came in: an EKT changed in any bit is another one, and has to be opened. The oldest
 * goes when there are too many. A KeyObject's native memory is cleansed by Node when it is collected; no copy is kept beside it.
 */
export class HbkCache {
  readonly #max: number;
  readonly #entries = new Map<string, UnwrappedHbk>();

  constructor(max: number = defaultCachedHbks) {
    this.#max = max;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(region: string, ekt: Buffer): UnwrappedHbk | undefined {
    const name = nameOf(region, ekt);
    const entry = this.#entries.get(name);
    if (entry) {
      // A Map keeps the order of insertion: last used goes last.
      this.#entries.delete(name);
      this.#entries.set(name, entry);
    }
    return entry;
  }

  set(region: string, ekt: Buffer, entry: UnwrappedHbk): void {
    this.#entries.set(nameOf(region, ekt), entry);
    if (this.#entries.size <= this.#max) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }

  wipe(): void {
    this.#entries.clear();
  }
}

function nameOf(region: string, ekt: Buffer): string {
  return `${region}:${ekt.toString("latin1")}`;
}
