interface Bucket {
  tokens: number;
  filledMs: number;
  rate: number;
}

/**
 * Token buckets by name: each holds one second's worth of its rate and fills at that rate. At most `maxBuckets` are kept: those
 * that have filled up again stand for nothing and go first, then the ones not asked for the longest.
 */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #maxBuckets: number;

  constructor(maxBuckets: number) {
    this.#maxBuckets = maxBuckets;
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** All are full again. */
  clear(): void {
    this.#buckets.clear();
  }

  /**
   * Takes `tokens` if they are there, and says whether. `rate` is in tokens per second; a bucket holds at least one. What asks
   * for more than a bucket can hold takes all of a full one. A rate that changes holds from the last fill on.
   */
  take(name: string, rate: number, tokens: number, nowMs: number): boolean {
    const bucket = this.#bucket(name, rate, nowMs);
    bucket.rate = rate;
    fill(bucket, nowMs);
    const wanted = Math.min(tokens, capacityOf(rate));
    if (bucket.tokens + rounding < wanted) return false;
    bucket.tokens -= wanted;
    return true;
  }

  #bucket(name: string, rate: number, nowMs: number): Bucket {
    const known = this.#buckets.get(name);
    this.#buckets.delete(name);
    const bucket = known ?? { tokens: capacityOf(rate), filledMs: nowMs, rate };
    if (known === undefined && this.#buckets.size >= this.#maxBuckets) this.#makeRoom(nowMs);
    this.#buckets.set(name, bucket);
    return bucket;
  }

  #makeRoom(nowMs: number): void {
    for (const [name, bucket] of this.#buckets) {
      fill(bucket, nowMs);
      if (bucket.tokens >= capacityOf(bucket.rate)) this.#buckets.delete(name);
    }
    for (const name of this.#buckets.keys()) {
      if (this.#buckets.size < this.#maxBuckets) return;
      this.#buckets.delete(name);
    }
  }
}

/** Sums of fractions may fall short of a whole token by this much. */
const rounding = 1e-9;

function capacityOf(rate: number): number {
  return Math.max(1, rate);
}

/** A clock that was set back fills nothing. */
function fill(bucket: Bucket, nowMs: number): void {
  const seconds = Math.max(0, nowMs - bucket.filledMs) / 1_000;
  bucket.tokens = Math.min(capacityOf(bucket.rate), bucket.tokens + seconds * bucket.rate);
  bucket.filledMs = nowMs;
}
