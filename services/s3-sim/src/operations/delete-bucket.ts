import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { bucketArn } from "../domain/names.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { loadBucket } from "./load-bucket.ts";

/**
 * DeleteBucket: only an empty one; uploads in progress are given up with it. The bucket first stops taking writes, then is
 * looked into: a PUT that came in between either is seen here, or sees the mark and takes itself back.
 *
 * @throws ServiceError NoSuchBucket | BucketNotEmpty
 */
export async function deleteBucket(deps: S3Deps, call: S3Call, input: { bucket: string }): Promise<void> {
  await retryConflicts(async () => {
    const { record, version } = await loadBucket(deps, call, input.bucket);
    await deps.authorizer.check(call, {
      action: "s3:DeleteBucket",
      resource: bucketArn(input.bucket),
      ownerAccountId: record.ownerAccountId,
    });
    const marked = await deps.buckets.save({ ...record, isDeleting: true }, version);
    if (await deps.buckets.hasObjects(record.id)) {
      await deps.buckets.save(record, marked);
      throw new ServiceError("BucketNotEmpty", "The bucket you tried to delete is not empty", {
        details: { BucketName: input.bucket },
      });
    }
    for (const { uploadId } of await deps.uploads.all(record.id)) {
      const upload = await deps.uploads.load(record.id, uploadId);
      if (upload !== undefined) await deps.uploads.abort(upload);
    }
    await deps.buckets.remove(input.bucket, marked);
  });
}
