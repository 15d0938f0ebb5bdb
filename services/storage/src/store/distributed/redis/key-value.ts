import { checkKey, checkLimit, checkPrefix, checkWrites, type KeyValueStore } from "@keymesh/storage";
import { ChangeFeed } from "./change-feed.ts";
import type { RedisClient } from "./client.ts";
import type { Namespaces } from "./spaces.ts";

/** The key-value part on Redis; `close` ends its watches. */
export function redisKeyValue(
  client: RedisClient,
  namespaces: Namespaces,
): KeyValueStore & { close(): void } {
  const feeds = new Map<string, ChangeFeed>();

  return {
    async get(key) {
      checkKey(key);
      return namespaces.of(key).keyValue.get(key);
    },

    async getMany(keys) {
      for (const key of keys) checkKey(key);
      if (keys.length === 0) return [];
      return namespaces.ofAll(keys).keyValue.getMany(keys);
    },

    async scan({ prefix, after, limit, reverse = false }) {
      checkPrefix(prefix);
      const wanted = checkLimit(limit);
      return namespaces.of(prefix).keyValue.scan(prefix, { after, limit: wanted, isReverse: reverse });
    },

    async write(writes) {
      checkWrites(writes);
      const keys = writes.map((write) => ("put" in write ? write.put : write.delete));
      return namespaces.ofAll(keys).keyValue.write(writes);
    },

    watch(prefix, handlers, signal) {
      checkPrefix(prefix);
      const { name, keyValue } = namespaces.of(prefix);
      let feed = feeds.get(name);
      if (!feed) {
        feed = new ChangeFeed(client, keyValue);
        feeds.set(name, feed);
      }
      feed.add({ prefix, onChange: handlers.onChange, onReset: handlers.onReset }, signal);
    },

    close() {
      for (const feed of feeds.values()) feed.close();
      feeds.clear();
    },
  };
}
