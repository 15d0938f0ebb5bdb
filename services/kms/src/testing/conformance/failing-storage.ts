import type { ServiceError } from "@keymesh/errors";
import { createMemoryStorage, type MemoryStorage } from "@keymesh/testing";

/** Storage in memory, and what every call fails with while it is set. */
export interface FailingStorage {
  readonly storage: MemoryStorage;
  failure: ServiceError | undefined;
}

export function failingStorage(): FailingStorage {
  const failing: FailingStorage = { storage: createMemoryStorage(), failure: undefined };
  const { kv } = failing.storage;
  const guarded = <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      if (failing.failure !== undefined) throw failing.failure;
      return await call.apply(kv, args);
    };
  };
  Object.assign(kv, {
    get: guarded(kv.get),
    getMany: guarded(kv.getMany),
    scan: guarded(kv.scan),
    write: guarded(kv.write),
  });
  return failing;
}
