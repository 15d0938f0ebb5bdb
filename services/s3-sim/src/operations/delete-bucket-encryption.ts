import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { putBucketEncryption } from "./put-bucket-encryption.ts";

/** DeleteBucketEncryption: back to SSE-S3; needs the right to put one. @throws ServiceError NoSuchBucket */
export async function deleteBucketEncryption(
  deps: S3Deps,
  call: S3Call,
  input: { bucket: string },
): Promise<void> {
  await putBucketEncryption(deps, call, { bucket: input.bucket, algorithm: "AES256" });
}
