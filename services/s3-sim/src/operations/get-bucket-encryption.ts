import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import type { BucketEncryption } from "../domain/encryption.ts";
import { bucketArn } from "../domain/names.ts";
import { loadBucket } from "./load-bucket.ts";

/** GetBucketEncryption: every bucket has one, SSE-S3 unless it was set. @throws ServiceError NoSuchBucket */
export async function getBucketEncryption(
  deps: S3Deps,
  call: S3Call,
  input: { bucket: string },
): Promise<{ encryption: BucketEncryption }> {
  const { record } = await loadBucket(deps, call, input.bucket);
  await deps.authorizer.check(call, {
    action: "s3:GetEncryptionConfiguration",
    resource: bucketArn(input.bucket),
    ownerAccountId: record.ownerAccountId,
  });
  return { encryption: record.encryption };
}
