/** Randomness in the form operations take it: fresh bytes that nothing else saw. */
export type Random = (bytes: number) => Buffer;

const poolBytes = 65_536;

/**
 * Random bytes drawn 64 KiB at a time, since drawing a few costs as much as drawing many. What was handed out is zeroed in the
 * pool at once. Stands in for the real HSM's CTR_DRBG (AES-256, SP 800-90A); the one behind `fill` in a running HSM is
 * OpenSSL's, which is of the same kind, though not reseeded for every call.
 */
export class RandomPool {
  readonly #fill: (bytes: Buffer) => void;
  readonly #pool = Buffer.alloc(poolBytes);
  #at = poolBytes;

  /** `fill` overwrites a buffer with random bytes. */
  constructor(fill: (bytes: Buffer) => void) {
    this.#fill = fill;
  }

  /** `bytes` fresh random bytes in a buffer of their own, so that its owner can wipe it. */
  readonly take: Random = (bytes) => {
    if (bytes > poolBytes) throw new RangeError("more randomness at once than the pool holds");
    if (this.#at + bytes > poolBytes) {
      this.#fill(this.#pool);
      this.#at = 0;
    }
    const out = Buffer.alloc(bytes);
    const end = this.#at + bytes;
    this.#pool.copy(out, 0, this.#at, end);
    this.#pool.fill(0, this.#at, end);
    this.#at = end;
    return out;
  };

  /** Zeroes what is left; the next draw fills anew. */
  wipe(): void {
    this.#pool.fill(0);
    this.#at = poolBytes;
  }
}
