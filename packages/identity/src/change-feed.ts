import { setTimeout as sleep } from "node:timers/promises";
import type { identityV1 } from "@keymesh/proto";
import { changeIn, type IdentityChange } from "./changes.ts";
import type { IdentityRpc } from "./identity-rpc.ts";

const firstPauseMs = 50;
const longestPauseMs = 2000;

/**
 * Follows identity's changes until closed, reconnecting by itself. Listeners hear of a change before it is acknowledged, and a
 * reset at every connection, since changes may have been missed before it.
 */
export class ChangeFeed {
  readonly #rpc: Pick<IdentityRpc, "watch">;
  readonly #listeners: ((change: IdentityChange) => void)[] = [];
  readonly #stop = new AbortController();
  #generation = 0;
  #following = false;

  constructor(rpc: Pick<IdentityRpc, "watch">) {
    this.#rpc = rpc;
  }

  /** Counts the changes heard: an answer asked for under another generation may be out of date and is not kept. */
  get generation(): number {
    return this.#generation;
  }

  /** Starts following with the first listener. */
  onChange(listener: (change: IdentityChange) => void): void {
    this.#listeners.push(listener);
    if (this.#following) return;
    this.#following = true;
    void this.#follow();
  }

  close(): void {
    this.#stop.abort();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    let pauseMs = firstPauseMs;
    while (!signal.aborted) {
      const acks = new AckStream();
      try {
        for await (const message of this.#rpc.watch(acks, { signal, deadlineMs: Number.POSITIVE_INFINITY })) {
          this.#hear(changeIn(message));
          acks.push(message.revision);
          pauseMs = firstPauseMs;
        }
      } catch {
        // Identity is away; what is cached stays good until the sessions in it expire.
      }
      acks.end();
      await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => {});
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
  }

  #hear(change: IdentityChange): void {
    this.#generation += 1;
    for (const listener of this.#listeners) listener(change);
  }
}

/** The revisions heard, as the request side of the watch stream. */
class AckStream implements AsyncIterable<identityV1.WatchAck> {
  #latest: number | undefined;
  #ended = false;
  #wake: (() => void) | undefined;

  push(revision: number): void {
    this.#latest = revision;
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<identityV1.WatchAck> {
    while (!this.#ended) {
      if (this.#latest === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      const revision = this.#latest;
      this.#latest = undefined;
      yield { revision };
    }
  }
}
