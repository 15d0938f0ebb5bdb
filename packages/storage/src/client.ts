import { Storage as StorageService } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";

/** A batched connection to the storage service at `host:port`. */
export function connectStorage(address: string, tls: TlsIdentity, deadlineMs: number) {
  return connect(StorageService, { address, server: "storage", tls, deadlineMs, batched: true });
}

export type StorageClient = ReturnType<typeof connectStorage>;
