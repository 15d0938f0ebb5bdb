import { setTimeout as sleep } from "node:timers/promises";
import type { KeyValueStore } from "@keymesh/storage";
import { readState } from "./change-state.ts";
import { CONTROL_KEY, CONTROL_PREFIX, type ControlState, decodeState, INITIAL_STATE } from "./state.ts";

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

export interface FollowerOptions {
  readonly kv: Pick<KeyValueStore, "get" | "watch">;
  /** Goes by a state from now on. */
  readonly apply: (state: ControlState) => void;
  /** Told of what keeps it from reading the state; it tries again. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Follows the stored control state: what is stored last is applied, soon after, whatever happens to the connection. */
export class ControlFollower {
  readonly #options: FollowerOptions;
  readonly #stop = new AbortController();
  readonly #waiting = new Set<() => void>();
  readonly #first = Promise.withResolvers<void>();
  #state = INITIAL_STATE;
  /** Counts what was heard: a read that began before the last news has nothing to say. */
  #heard = 0;

  constructor(options: FollowerOptions) {
    this.#options = options;
    options.kv.watch(
      CONTROL_PREFIX,
      {
        onReset: () => void this.#read(),
        onChange: ({ key, value }) => {
          if (key === CONTROL_KEY) this.#hear(value);
        },
      },
      this.#stop.signal,
    );
  }

  /** Resolves when the state was read once. */
  get ready(): Promise<void> {
    return this.#first.promise;
  }

  get revision(): number {
    return this.#state.revision;
  }

  /** Resolves when this revision or a later one is gone by; also when `signal` aborts. */
  async reached(revision: number, signal: AbortSignal): Promise<void> {
    while (this.#state.revision < revision && !signal.aborted) {
      const news = Promise.withResolvers<void>();
      this.#waiting.add(news.resolve);
      signal.addEventListener("abort", news.resolve as () => void, { once: true });
      await news.promise;
      signal.removeEventListener("abort", news.resolve as () => void);
      this.#waiting.delete(news.resolve);
    }
  }

  close(): void {
    this.#stop.abort();
  }

  async #read(): Promise<void> {
    const heard = ++this.#heard;
    for (let pauseMs = FIRST_PAUSE_MS; heard === this.#heard && !this.#stop.signal.aborted; ) {
      try {
        const state = await readState(this.#options.kv);
        if (heard === this.#heard) this.#apply(state);
        return;
      } catch (error) {
        this.#options.onTrouble?.(error);
        await sleep(pauseMs, undefined, { ref: false });
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      }
    }
  }

  #hear(value: Buffer | undefined): void {
    this.#heard++;
    try {
      this.#apply(decodeState(value));
    } catch (error) {
      this.#options.onTrouble?.(error);
    }
  }

  #apply(state: ControlState): void {
    this.#state = state;
    this.#options.apply(state);
    this.#first.resolve();
    for (const wake of [...this.#waiting]) wake();
  }
}
