import { ServiceError } from "@keymesh/errors";
import { tellStored } from "@keymesh/flow";
import type { Write } from "@keymesh/storage";
import type { S3Deps } from "../deps.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import type { BucketRecord } from "../store/buckets.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { checkStillThere } from "./load-bucket.ts";

export interface Commit {
  /** Decides on the object that is there now; runs again for each new one met. */
  readonly check: (current: ObjectRecord | undefined) => void;
  /** Written in the same atomic batch. */
  readonly writes: readonly Write[];
  /** The encoded list of parts, when it is not in the record. */
  readonly partList?: Buffer;
  /** Looks whether what else the batch depends on still holds; runs before each attempt. */
  readonly recheck?: () => Promise<void>;
}

/**
 * Makes `record` the object. The last writer wins; a bucket that is deleted at the same moment either is found non-empty, or
 * the object is taken back.
 *
 * @throws ServiceError what `check` throws | OperationAborted | NoSuchBucket
 */
export async function commitObject(
  deps: S3Deps,
  bucket: BucketRecord,
  record: ObjectRecord,
  { check, writes, partList, recheck }: Commit,
): Promise<void> {
  const version = await retryConflicts(async () => {
    const previous = await deps.objects.load(bucket.id, record.key);
    check(previous?.record);
    await recheck?.();
    return deps.objects.replace(record, partList, previous, writes);
  });
  try {
    await checkStillThere(deps, bucket);
  } catch (error) {
    if (!(error instanceof ServiceError && error.code === "NoSuchBucket")) throw error;
    await deps.objects.remove({ record, version }).catch(() => {});
    throw error;
  }
  tellStored("object ciphertext", "storage", record.bytes);
}
