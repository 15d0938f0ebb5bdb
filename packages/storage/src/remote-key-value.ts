import type { storageV1 } from "@keymesh/proto";
import type { StorageClient } from "./client.ts";
import { checkKey, checkLimit, checkPrefix, checkWrites, MAX_PAGE_ENTRIES } from "./limits.ts";
import { watchRemote } from "./remote-watch.ts";
import type { Entry, KeyValueStore, Write } from "./types.ts";

/** The key-value part over gRPC. An answer holds a few MiB; these calls ask until they have what the caller wanted. */
export function remoteKeyValue(client: StorageClient): KeyValueStore {
  return {
    async get(key) {
      checkKey(key);
      const { entry } = await client.get({ key });
      return entry ? toEntry(entry) : undefined;
    },

    async getMany(keys) {
      for (const key of keys) checkKey(key);
      const found = new Map<string, Entry>();
      for (let next = 0; next < keys.length; ) {
        const page = await client.getMany({ keys: keys.slice(next, next + MAX_PAGE_ENTRIES) });
        for (const entry of page.entries) found.set(entry.key, toEntry(entry));
        next += Math.max(1, page.answered);
      }
      return keys.map((key) => found.get(key));
    },

    async scan({ prefix, after, limit, reverse = false }) {
      checkPrefix(prefix);
      const wanted = checkLimit(limit);
      const entries: Entry[] = [];
      let from = after;
      while (entries.length < wanted) {
        const page = await client.scan({ prefix, after: from, limit: wanted - entries.length, reverse });
        for (const entry of page.entries) entries.push(toEntry(entry));
        from = entries.at(-1)?.key;
        if (!page.more || page.entries.length === 0) break;
      }
      return entries;
    },

    async write(writes) {
      checkWrites(writes);
      const { versions } = await client.write({ writes: writes.map(fromWrite) });
      return versions;
    },

    watch: (prefix, handlers, signal) => watchRemote(client, prefix, handlers, signal),
  };
}

function toEntry(entry: storageV1.Entry__Output): Entry {
  return { key: entry.key, value: entry.value, version: entry.version };
}

function fromWrite(write: Write): storageV1.WriteOperation {
  return "put" in write
    ? { key: write.put, value: write.value, ifVersion: write.ifVersion }
    : { key: write.delete, ifVersion: write.ifVersion };
}
