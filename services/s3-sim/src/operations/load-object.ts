import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { bucketArn } from "../domain/names.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import type { BucketRecord, Stored } from "../store/buckets.ts";

/** The object of a key. @throws ServiceError NoSuchKey, or AccessDenied to those who may not know that it is not there */
export async function loadObject(
  deps: S3Deps,
  call: S3Call,
  bucket: BucketRecord,
  key: string,
): Promise<Stored<ObjectRecord>> {
  const object = await deps.objects.load(bucket.id, key);
  if (object !== undefined) return object;
  await deps.authorizer.check(call, {
    action: "s3:ListBucket",
    resource: bucketArn(bucket.name),
    ownerAccountId: bucket.ownerAccountId,
  });
  throw new ServiceError("NoSuchKey", "The specified key does not exist.", { details: { Key: key } });
}
