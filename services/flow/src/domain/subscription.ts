/**
 * A bounded queue from the many who write to one who reads. A reader too slow for it loses the oldest entries and is told how
 * many; the writers never wait.
 */
export class Subscription<T> {
  readonly #maxWaiting: number;
  readonly #waiting: T[] = [];
  #lost = 0;
  #wake: (() => void) | undefined;

  constructor(maxWaiting: number) {
    this.#maxWaiting = maxWaiting;
  }

  /** Entries lost since the beginning. */
  get lost(): number {
    return this.#lost;
  }

  push(entry: T): void {
    if (this.#waiting.length >= this.#maxWaiting) {
      this.#waiting.shift();
      this.#lost += 1;
    }
    this.#waiting.push(entry);
    this.#wake?.();
  }

  /** Entries as they come, until `signal` aborts. One reader only. */
  async *read(signal: AbortSignal): AsyncGenerator<T> {
    const wake = () => this.#wake?.();
    signal.addEventListener("abort", wake, { once: true });
    try {
      while (!signal.aborted) {
        while (this.#waiting.length > 0 && !signal.aborted) yield this.#waiting.shift()!;
        if (signal.aborted) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      signal.removeEventListener("abort", wake);
    }
  }
}
