import { ServiceError } from "@keymesh/errors";
import { tellStored } from "@keymesh/flow";
import type { Write } from "@keymesh/storage";
import type { S3Deps } from "../deps.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import type { BucketRecord } from "../store/buckets.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { finishBucketDeletion } from "./finish-bucket-deletion.ts";
import { noSuchBucket } from "./load-bucket.ts";

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
 * Makes `record` the object. The last writer wins. A bucket that is being deleted at the same moment is decided here: with the
 * object in it it stays; when it went first, the object is taken back.
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
  if (!(await keepsBucket(deps, bucket))) {
    await deps.objects.remove({ record, version }).catch(() => {});
    throw noSuchBucket(bucket.name);
  }
  tellStored("object ciphertext", "storage", record.bytes);
}

/**
 * Whether the bucket is there to stay, now that an object was put into it. A mark of DeleteBucket is taken away by the same
 * compare-and-set that would remove the bucket: one of the two wins, and an object that was answered for is in a bucket.
 */
function keepsBucket(deps: S3Deps, bucket: BucketRecord): Promise<boolean> {
  return retryConflicts(async () => {
    const now = await deps.buckets.load(bucket.name);
    if (now?.record.id !== bucket.id) return false;
    if (now.record.isDeleting !== true) return true;
    try {
      await finishBucketDeletion(deps, now);
      return false;
    } catch (error) {
      if (error instanceof ServiceError && error.code === "BucketNotEmpty") return true;
      throw error;
    }
  });
}
