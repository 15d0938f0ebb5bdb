import type { Storage } from "@keymesh/storage";
import { MemoryBlobStore } from "./memory-blobs.ts";
import { MemoryKeyValueStore } from "./memory-kv.ts";

/** A `Storage` in memory with handles for tests: `kv.outage`, `kv.reconnect()`, `kv.dump()`, `blobs.dump()`. */
export interface MemoryStorage extends Storage {
  readonly kv: MemoryKeyValueStore;
  readonly blobs: MemoryBlobStore;
}

/** A fresh, empty {@link MemoryStorage}; what is in it outlives `close()`, so the same one can serve a restarted service. */
export function createMemoryStorage(): MemoryStorage {
  return { kv: new MemoryKeyValueStore(), blobs: new MemoryBlobStore(), async close() {} };
}
