import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadUpload } from "./load-upload.ts";

export interface AbortMultipartUploadInput {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
}

/** AbortMultipartUpload: the upload and its parts are gone. @throws ServiceError NoSuchBucket | NoSuchUpload | AccessDenied */
export async function abortMultipartUpload(
  deps: S3Deps,
  call: S3Call,
  input: AbortMultipartUploadInput,
): Promise<void> {
  checkObjectKey(input.key);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:AbortMultipartUpload",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  await retryConflicts(async () => {
    await deps.uploads.abort(await loadUpload(deps, bucket, input));
  });
}
