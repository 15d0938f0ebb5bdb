import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { checkCopyConditions, type ReadConditions } from "../domain/conditions.ts";
import { objectArn } from "../domain/names.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import type { ByteRange } from "../domain/range.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadObject } from "./load-object.ts";
import { type OpenedObject, openObject } from "./read-object.ts";

/** The source of a copy, as both copying operations name it. */
export interface CopySource {
  readonly source: { readonly bucket: string; readonly key: string };
  readonly sourceConditions: ReadConditions;
  readonly expectedSourceOwner?: string | undefined;
}

/** Opens the source of a copy: the caller needs s3:GetObject (and kms:Decrypt) on it. @throws as GetObject; 412 for every condition */
export async function openCopySource(
  deps: S3Deps,
  call: S3Call,
  { source, sourceConditions, expectedSourceOwner }: CopySource,
  choose: (record: ObjectRecord) => ByteRange,
): Promise<OpenedObject> {
  const sourceCall = { ...call, expectedBucketOwner: expectedSourceOwner };
  const bucket = (await loadBucket(deps, sourceCall, source.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:GetObject",
    resource: objectArn(source.bucket, source.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  const load = async () => {
    const { record } = await loadObject(deps, call, bucket, source.key);
    checkCopyConditions(sourceConditions, record);
    choose(record);
    return record;
  };
  return openObject(deps, call, load, choose);
}
