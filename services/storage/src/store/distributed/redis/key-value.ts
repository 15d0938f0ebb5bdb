import {
  checkKey,
  checkLimit,
  checkPrefix,
  checkWrites,
  type Entry,
  type KeyValueStore,
} from "@keymesh/storage";
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
      const entries = new Map<string, Entry>();
      for (const [namespace, own] of Map.groupBy(keys, (key) => namespaces.of(key)))
        for (const entry of await namespace.keyValue.getMany(own)) if (entry) entries.set(entry.key, entry);
      return keys.map((key) => entries.get(key));
    },

    async scan({ prefix, after, limit, reverse = false }) {
      checkPrefix(prefix);
      const wanted = checkLimit(limit);
      const under = await namespaces.under(prefix);
      const entries: Entry[] = [];
      for (const { name, keyValue } of reverse ? under.reverse() : under) {
        const own = prefix.includes("/") ? prefix : `${name}/`;
        const limitLeft = wanted - entries.length;
        entries.push(...(await keyValue.scan(own, { after, limit: limitLeft, isReverse: reverse })));
        if (entries.length === wanted) break;
      }
      return entries;
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
