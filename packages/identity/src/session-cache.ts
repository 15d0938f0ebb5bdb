import type { ChangeFeed } from "./change-feed.ts";
import { concerns, type IdentityChange } from "./changes.ts";
import type { Clock } from "./identity-rpc.ts";
import { Lru } from "./lru.ts";
import { maxSessionMs } from "./session-token.ts";
import type { Session } from "./types.ts";

const maxCached = 10_000;
/** A session with less than this left, in milliseconds, is fetched anew while it still serves. */
const refreshBeforeMs = 5 * 60 * 1000;

/** How far the issuer's clock may be ahead, milliseconds. */
const slackMs = 5_000;

/** Something cached that is good as long as its session is. */
export interface WithSession {
  readonly session: Session;
}

/** At most 10,000 entries, each until its session expires or identity says that its principal changed. */
export class SessionCache<T extends WithSession> {
  readonly #entries = new Lru<string, T>(maxCached);
  readonly #fetching = new Map<string, Promise<T>>();
  readonly #feed: ChangeFeed;
  readonly #clock: Clock;

  constructor(feed: ChangeFeed, clock: Clock) {
    this.#feed = feed;
    this.#clock = clock;
    feed.onChange((change: IdentityChange) =>
      this.#entries.deleteWhere((entry) => concerns(change, entry.session.principal)),
    );
  }

  /** The entry, if its session is still good. */
  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    const leftMs = entry === undefined ? 0 : entry.session.expiresMs - this.#clock.now();
    // A session with more time left than any is given was issued before the clock was set back.
    return leftMs > 0 && leftMs <= maxSessionMs + slackMs ? entry : undefined;
  }

  /** Whether the entry should be fetched anew, and nobody does so yet. */
  wantsRefresh(key: string, entry: T): boolean {
    return entry.session.expiresMs - this.#clock.now() < refreshBeforeMs && !this.#fetching.has(key);
  }

  /** The fetch of this key that is under way. */
  fetching(key: string): Promise<T> | undefined {
    return this.#fetching.get(key);
  }

  /** Fetches and keeps an entry, unless something changed while it was being fetched: then it only serves this call. */
  async fetch(key: string, fetch: () => Promise<T>): Promise<T> {
    const { generation } = this.#feed;
    const pending = fetch();
    this.#fetching.set(key, pending);
    try {
      const entry = await pending;
      if (this.#feed.generation === generation) this.#entries.set(key, entry);
      return entry;
    } finally {
      if (this.#fetching.get(key) === pending) this.#fetching.delete(key);
    }
  }
}
