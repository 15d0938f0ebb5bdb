import type { Storage } from "@keymesh/storage";

/**
 * What keeps the data: the whole storage contract (`storageContract` of @keymesh/storage is its suite), for callers already
 * checked. The embedded driver is one; a distributed one over Redis and an S3-compatible store is meant to be another.
 */
export interface Driver extends Storage {
  readonly kind: string;
  /** Gives a blob another name, atomically and durably, in place of what had it. Absent where it would cost as much as a copy. */
  renameBlob?(from: string, to: string): Promise<void>;
}
