import { setTimeout as sleep } from "node:timers/promises";
import type { Change } from "@keymesh/storage";
import { parseChangeMessage } from "./change-message.ts";
import type { RedisClient } from "./client.ts";
import type { Space } from "./space.ts";

/** How often the feed compares what it has heard with the last version given. */
const TICK_MS = 500;
const LONGEST_PAUSE_MS = 1_000;
const FIRST_PAUSE_MS = 20;

interface Watcher {
  readonly prefix: string;
  readonly onChange: (change: Change) => void;
  readonly onReset: () => void;
}

/**
 * Hears of every change of a space, by whichever process it was made, over a connection of its own. Two things tell it of a gap
 * even when no connection breaks: each message names the version before it, and twice a second the last version is asked for on
 * the connection that commands use, so that a server that was cut off or replaced does not keep its listeners waiting.
 */
export class ChangeFeed {
  readonly #client: RedisClient;
  readonly #space: Space;
  readonly #channel: string;
  readonly #watchers = new Set<Watcher>();
  readonly #stop = new AbortController();
  #isFollowing = false;

  constructor(client: RedisClient, space: Space) {
    this.#client = client;
    this.#space = space;
    this.#channel = space.channel!;
    void this.#run();
  }

  /** A watcher that comes while the feed is up is reset at once, one that comes before when it is. */
  add(watcher: Watcher, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#watchers.add(watcher);
    signal.addEventListener("abort", () => this.#watchers.delete(watcher), { once: true });
    queueMicrotask(() => {
      if (this.#isFollowing && this.#watchers.has(watcher)) watcher.onReset();
    });
  }

  close(): void {
    this.#watchers.clear();
    this.#stop.abort();
  }

  async #run(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (!this.#stop.signal.aborted) {
      const wasFollowing = await this.#follow().catch(() => false);
      // Nothing cached may be trusted from here until the feed is up again.
      if (wasFollowing) this.#reset();
      pauseMs = wasFollowing ? FIRST_PAUSE_MS : Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      await sleep(pauseMs, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Follows the changes until something is missed; whether it had begun at all. */
  async #follow(): Promise<boolean> {
    const redis = await this.#client.connectTo(this.#channel);
    const broken = Promise.withResolvers<void>();
    let heard: number | undefined;
    try {
      redis.once("close", broken.resolve);
      // A slot that moves to another node takes its channels with it.
      redis.on("sunsubscribe", broken.resolve);
      this.#stop.signal.addEventListener("abort", () => broken.resolve(), { once: true });
      redis.on("smessageBuffer", (_channel: Buffer, bytes: Buffer) => {
        const message = parseChangeMessage(bytes);
        if (heard !== undefined && message.before !== heard) return broken.resolve();
        heard = message.last;
        if (this.#isFollowing) this.#tell(message.changes);
      });
      await redis.ssubscribe(this.#channel);
      if (this.#stop.signal.aborted) return false;
      this.#isFollowing = true;
      this.#reset();
      await Promise.race([broken.promise, this.#compare(() => heard, broken.promise)]);
      return true;
    } finally {
      this.#isFollowing = false;
      redis.removeAllListeners("smessageBuffer");
      redis.disconnect();
    }
  }

  /** Resolves when what was heard and what was written part. */
  async #compare(heard: () => number | undefined, broken: Promise<void>): Promise<void> {
    let isBroken = false;
    broken.then(() => {
      isBroken = true;
    });
    // Before the first message: what was last when the feed began.
    let expected: number | undefined;
    while (!isBroken) {
      const before = heard() ?? expected;
      const last = await this.#space.lastVersion().catch(() => undefined);
      if (last !== undefined) {
        // A count that went back: another server took over that had not heard of everything.
        if (before !== undefined && last < before) return;
        expected ??= last;
        await sleep(TICK_MS, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
        if ((heard() ?? expected) < last) return;
      } else {
        await sleep(TICK_MS, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  #tell(changes: readonly Change[]): void {
    for (const change of changes)
      for (const watcher of this.#watchers)
        if (change.key.startsWith(watcher.prefix)) watcher.onChange(change);
  }

  #reset(): void {
    for (const watcher of this.#watchers) watcher.onReset();
  }
}
