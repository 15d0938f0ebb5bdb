import type { TlsIdentity } from "@keymesh/rpc";
import { connectStorage } from "./client.ts";
import { remoteBlobs } from "./remote-blobs.ts";
import { remoteKeyValue } from "./remote-key-value.ts";
import type { Storage } from "./types.ts";

export interface StorageOptions {
  /** `host:port` of the storage service. */
  readonly address: string;
  readonly tls: TlsIdentity;
  /** Milliseconds a call may take; default 10,000. A blob stream may take as long as it moves. */
  readonly deadlineMs?: number;
}

/**
 * The storage service as its clients use it. Needs no network before the first call, reconnects by itself; calls in flight
 * when the service dies fail with ServiceError ServiceUnavailable, and it is then unknown whether a write happened.
 */
export function openStorage({ address, tls, deadlineMs = 10_000 }: StorageOptions): Storage {
  const client = connectStorage(address, tls, deadlineMs);
  return {
    kv: remoteKeyValue(client),
    blobs: remoteBlobs(client),
    close: async () => client.close(),
  };
}
