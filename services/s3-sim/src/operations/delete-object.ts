import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { checkWriteConditions } from "../domain/conditions.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import type { BucketRecord } from "../store/buckets.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { loadBucket } from "./load-bucket.ts";

export interface DeleteObjectInput {
  readonly bucket: string;
  readonly key: string;
  readonly ifMatch?: string | undefined;
}

/** DeleteObject: a success whether or not there was one. @throws ServiceError NoSuchBucket | AccessDenied | PreconditionFailed */
export async function deleteObject(deps: S3Deps, call: S3Call, input: DeleteObjectInput): Promise<void> {
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deleteOne(deps, call, bucket, input);
}

/** Deletes one object of a bucket that was loaded. */
export async function deleteOne(
  deps: S3Deps,
  call: S3Call,
  bucket: BucketRecord,
  { key, ifMatch }: Pick<DeleteObjectInput, "key" | "ifMatch">,
): Promise<void> {
  checkObjectKey(key);
  await deps.authorizer.check(call, {
    action: "s3:DeleteObject",
    resource: objectArn(bucket.name, key),
    ownerAccountId: bucket.ownerAccountId,
  });
  await retryConflicts(async () => {
    const current = await deps.objects.load(bucket.id, key);
    if (ifMatch !== undefined) checkWriteConditions({ ifMatch }, current?.record);
    if (current !== undefined) await deps.objects.remove(current);
  });
}
