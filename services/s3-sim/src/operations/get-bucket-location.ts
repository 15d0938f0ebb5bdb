import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { bucketArn } from "../domain/names.ts";
import { loadBucketOfAnyRegion } from "./load-bucket.ts";

/** GetBucketLocation: the region, of which us-east-1 is told as none. Answered from every region. @throws ServiceError NoSuchBucket */
export async function getBucketLocation(
  deps: S3Deps,
  call: S3Call,
  input: { bucket: string },
): Promise<{ locationConstraint: string | undefined }> {
  const { record } = await loadBucketOfAnyRegion(deps, call, input.bucket);
  await deps.authorizer.check(call, {
    action: "s3:GetBucketLocation",
    resource: bucketArn(input.bucket),
    ownerAccountId: record.ownerAccountId,
  });
  return { locationConstraint: record.region === "us-east-1" ? undefined : record.region };
}
