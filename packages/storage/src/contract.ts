import { afterAll, beforeAll, describe } from "vitest";
import { blobContract } from "./contract/blobs.ts";
import { keyValueContract } from "./contract/key-value.ts";
import { watchContract } from "./contract/watch.ts";
import type { Storage } from "./types.ts";

/**
 * What every driver and every road to one must do. `open` gives an empty store; `prefix` begins every key and name used,
 * for roads that see only their namespace.
 */
export function storageContract(name: string, open: () => Promise<Storage>, prefix = "test/"): void {
  describe(`storage contract: ${name}`, () => {
    let storage: Storage;
    beforeAll(async () => {
      storage = await open();
    });
    afterAll(() => storage?.close());

    // Each test works under a prefix of its own, in one store.
    let last = 0;
    const fresh = () => {
      last += 1;
      return `${prefix}${last}/`;
    };
    keyValueContract(() => storage.kv, fresh);
    watchContract(() => storage.kv, fresh);
    blobContract(() => storage.blobs, fresh);
  });
}
