import type { Storage } from "@keymesh/storage";

/**
 * What keeps the data: the whole storage contract (`storageContract` of @keymesh/storage is its suite), for callers already
 * checked. The embedded driver is one, the distributed one over Redis and an S3-compatible store another. A batch of keys stays in one
 * namespace: what stands before a key's first slash.
 */
export interface Driver extends Storage {
  readonly kind: string;
  /** Gives a blob another name, atomically and durably, in place of what had it. Absent where it would cost as much as a copy. */
  renameBlob?(from: string, to: string): Promise<void>;
  /** Whether no other process works on the same data; absent where none can. One that was killed counts for some seconds. */
  isAlone?(): Promise<boolean>;
}
