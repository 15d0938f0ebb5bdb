import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { bucketArn } from "../domain/names.ts";
import { loadBucket } from "./load-bucket.ts";

/** HeadBucket: whether the bucket is there and the caller may list it. @throws ServiceError NoSuchBucket | PermanentRedirect | AccessDenied */
export async function headBucket(
  deps: S3Deps,
  call: S3Call,
  input: { bucket: string },
): Promise<{ region: string }> {
  const { record } = await loadBucket(deps, call, input.bucket);
  await deps.authorizer.check(call, {
    action: "s3:ListBucket",
    resource: bucketArn(input.bucket),
    ownerAccountId: record.ownerAccountId,
  });
  return { region: record.region };
}
