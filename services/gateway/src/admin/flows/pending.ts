import type { Summary } from "./summary.ts";

/**
 * What a reader of the live stream has still to be told: of each trace the latest alone. A reader too slow for `max` traces loses the
 * oldest, and is told how many.
 */
export class Pending {
  readonly #max: number;
  readonly #summaries = new Map<string, Summary>();
  #lost = 0;
  #isEnded = false;
  #wake: (() => void) | undefined;

  constructor(max: number) {
    this.#max = max;
  }

  /** Nothing comes any more. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  add(summary: Summary): void {
    this.#summaries.set(summary.traceId, summary);
    if (this.#summaries.size > this.#max) {
      this.#summaries.delete(this.#summaries.keys().next().value!);
      this.#lost += 1;
    }
    this.#wake?.();
  }

  /** Updates that somebody else lost on the way here. */
  lose(count: number): void {
    if (count <= 0) return;
    this.#lost += count;
    this.#wake?.();
  }

  end(): void {
    this.#isEnded = true;
    this.#wake?.();
  }

  /** Resolves when there is something to tell, when nothing comes any more, or after `limitMs`. */
  async some(limitMs: number): Promise<void> {
    if (this.#summaries.size > 0 || this.#lost > 0 || this.#isEnded) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }

  /** What there is, which is then told. */
  take(): { readonly summaries: readonly Summary[]; readonly lost: number } {
    const taken = { summaries: [...this.#summaries.values()], lost: this.#lost };
    this.#summaries.clear();
    this.#lost = 0;
    return taken;
  }
}
