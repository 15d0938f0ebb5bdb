import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import type { Checksum } from "../domain/checksum.ts";
import { checkReadConditions } from "../domain/conditions.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import { decodePartList } from "../domain/part-list.ts";
import type { ByteRange } from "../domain/range.ts";
import { type GetObjectInput, rangeOf } from "./get-object.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadObject } from "./load-object.ts";
import { provenChecksum } from "./read-object.ts";

export interface HeadObjectInput extends GetObjectInput {
  /** x-amz-checksum-mode ENABLED: the checksum is encrypted under the data key, so this takes kms:Decrypt. */
  readonly wantsChecksum: boolean;
}

export interface HeadObjectOutput {
  readonly record: ObjectRecord;
  readonly range: ByteRange;
  readonly isPartial: boolean;
  readonly checksum?: Checksum | undefined;
}

/** HeadObject: what GetObject would tell, without a KMS call unless the checksum is wanted. @throws as GetObject */
export async function headObject(
  deps: S3Deps,
  call: S3Call,
  input: HeadObjectInput,
): Promise<HeadObjectOutput> {
  checkObjectKey(input.key);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:GetObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  const { record } = await loadObject(deps, call, bucket, input.key);
  checkReadConditions(input.conditions, record);
  const isListNeeded = input.wantsChecksum || input.partNumber !== undefined;
  const list = isListNeeded ? await deps.objects.partList(record) : undefined;
  const range = rangeOf(input, record, list === undefined ? [] : decodePartList(list));
  const answer = { record, range: range ?? { start: 0, end: record.bytes }, isPartial: range !== undefined };
  if (!input.wantsChecksum || list === undefined) return answer;
  const dataKey = await deps.keys.open(call, record.encryption, record);
  try {
    return { ...answer, checksum: provenChecksum(record, list, dataKey) };
  } finally {
    dataKey.wipe();
  }
}
