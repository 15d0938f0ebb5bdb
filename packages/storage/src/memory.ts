import { setImmediate } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { checkKey, checkLimit, checkPrefix, checkRange, checkWriteAt, checkWrites } from "./limits.ts";
import type { BlobStore, Change, Entry, KeyValueStore, Storage } from "./types.ts";

/** Sorts as the store does: by the bytes of the UTF-8, which is the order of code points. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The storage contract kept in memory, for unit tests of its clients. It passes the same contract suite. */
export function createMemoryStorage(): Storage {
  return { kv: memoryKeyValue(), blobs: memoryBlobs(), close: async () => {} };
}

function memoryKeyValue(): KeyValueStore {
  const entries = new Map<string, Entry>();
  const watchers = new Set<{ prefix: string; onChange(change: Change): void }>();
  let version = 0;

  return {
    async get(key) {
      checkKey(key);
      return entries.get(key);
    },
    async getMany(keys) {
      for (const key of keys) checkKey(key);
      return keys.map((key) => entries.get(key));
    },
    async scan({ prefix, after, limit, reverse = false }) {
      checkPrefix(prefix);
      const keys = [...entries.keys()].filter((key) => key.startsWith(prefix)).sort(byBytes);
      if (reverse) keys.reverse();
      const isBeyond = (key: string) =>
        after === undefined || (reverse ? byBytes(key, after) < 0 : byBytes(key, after) > 0);
      return keys
        .filter(isBeyond)
        .slice(0, checkLimit(limit))
        .map((key) => entries.get(key)!);
    },
    async write(writes) {
      checkWrites(writes);
      for (const write of writes) {
        const key = "put" in write ? write.put : write.delete;
        if (write.ifVersion !== undefined && (entries.get(key)?.version ?? 0) !== write.ifVersion)
          throw new ServiceError("ConditionFailed", `${key} does not have version ${write.ifVersion}`);
      }
      const changes: Change[] = [];
      const versions = writes.map((write) => {
        version += 1;
        if ("put" in write) {
          const value = Buffer.from(write.value);
          entries.set(write.put, { key: write.put, value, version });
          changes.push({ key: write.put, value, version });
          return version;
        }
        if (entries.delete(write.delete)) changes.push({ key: write.delete, value: undefined, version });
        return 0;
      });
      for (const change of changes)
        for (const watcher of watchers) if (change.key.startsWith(watcher.prefix)) watcher.onChange(change);
      return versions;
    },
    watch(prefix, handlers, signal) {
      checkPrefix(prefix);
      if (signal.aborted) return;
      const watcher = { prefix, onChange: handlers.onChange };
      void setImmediate().then(() => {
        if (signal.aborted) return;
        watchers.add(watcher);
        handlers.onReset();
      });
      signal.addEventListener("abort", () => watchers.delete(watcher), { once: true });
    },
  };
}

function memoryBlobs(): BlobStore {
  const blobs = new Map<string, Buffer>();
  return {
    async put(name, bytes) {
      checkKey(name);
      const pieces: Buffer[] = [];
      for await (const piece of bytes) pieces.push(Buffer.from(piece));
      const whole = Buffer.concat(pieces);
      blobs.set(name, whole);
      return { size: whole.length };
    },
    async *get(name, range = { start: 0 }) {
      checkKey(name);
      checkRange(range.start, range.end);
      const blob = blobs.get(name);
      if (!blob) throw new ServiceError("NotFound", `no blob ${name}`);
      const bytes = blob.subarray(range.start, range.end);
      if (bytes.length > 0) yield Buffer.from(bytes);
    },
    async head(name) {
      checkKey(name);
      const blob = blobs.get(name);
      return blob && { size: blob.length };
    },
    async writeAt(name, offset, bytes) {
      checkKey(name);
      checkWriteAt(offset, bytes.length);
      const old = blobs.get(name) ?? Buffer.alloc(0);
      const blob = Buffer.alloc(Math.max(old.length, offset + bytes.length));
      old.copy(blob);
      bytes.copy(blob, offset);
      blobs.set(name, blob);
    },
    async delete(name) {
      checkKey(name);
      blobs.delete(name);
    },
    async list(prefix, after, limit) {
      checkPrefix(prefix);
      const names = [...blobs.keys()].filter((name) => name.startsWith(prefix)).sort(byBytes);
      const isBeyond = (name: string) => after === undefined || byBytes(name, after) > 0;
      return names.filter(isBeyond).slice(0, checkLimit(limit));
    },
  };
}
