import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { bucketArn } from "../domain/names.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { bucketNotEmpty, finishBucketDeletion } from "./finish-bucket-deletion.ts";
import { loadBucket } from "./load-bucket.ts";

/**
 * DeleteBucket: only an empty one; uploads in progress are given up with it. One that looks empty first stops taking writes,
 * then is looked into again: a PUT that came in between either is seen here, or sees the mark and takes itself back. A bucket
 * with objects is never marked: to everyone else a marked one is not there. One that broke off is taken up again.
 *
 * @throws ServiceError NoSuchBucket | BucketNotEmpty
 */
export async function deleteBucket(deps: S3Deps, call: S3Call, input: { bucket: string }): Promise<void> {
  await retryConflicts(async () => {
    const bucket = await loadBucket(deps, call, input.bucket, { includesDeleting: true });
    const { record, version } = bucket;
    await deps.authorizer.check(call, {
      action: "s3:DeleteBucket",
      resource: bucketArn(input.bucket),
      ownerAccountId: record.ownerAccountId,
    });
    if (record.isDeleting === true) return finishBucketDeletion(deps, bucket);
    if (await deps.buckets.hasObjects(record.id)) throw bucketNotEmpty(record.name);
    const marked = { ...record, isDeleting: true };
    return finishBucketDeletion(deps, { record: marked, version: await deps.buckets.save(marked, version) });
  });
}
