import { Storage as StorageService } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";

/** What another storage server can be asked when the first is lost: it only reads, or may happen twice. */
const REPEATABLE = ["get", "getMany", "scan", "headBlob", "readBlobAt", "listBlobs", "deleteBlob"];

/** A batched connection to the storage service: one server or several over the same store. */
export function connectStorage(address: string, tls: TlsIdentity, deadlineMs: number) {
  return connect(StorageService, {
    address,
    server: "storage",
    tls,
    deadlineMs,
    batched: true,
    repeatable: REPEATABLE,
  });
}

export type StorageClient = ReturnType<typeof connectStorage>;
