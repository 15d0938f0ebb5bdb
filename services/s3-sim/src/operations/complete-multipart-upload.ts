import { ServiceError } from "@keymesh/errors";
import { digestOf } from "../body/digests.ts";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import type { Checksum } from "../domain/checksum.ts";
import { chooseParts, type NamedPart } from "../domain/complete-upload.ts";
import { checkWriteConditions, type WriteConditions } from "../domain/conditions.ts";
import { combineCrcs } from "../domain/crc-combine.ts";
import type { DataKey } from "../domain/data-key.ts";
import { multipartEtag } from "../domain/etag.ts";
import { MAX_OBJECT_BYTES } from "../domain/limits.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import type { ObjectRecord, UnsealedRecord } from "../domain/object-record.ts";
import { encodePartList } from "../domain/part-list.ts";
import { openRecord, sealRecord } from "../domain/record-seal.ts";
import type { BucketRecord, Stored } from "../store/buckets.ts";
import { entryOf, type UploadedPartRecord, type UploadRecord } from "../store/uploads.ts";
import { commitObject } from "./commit-object.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadUpload } from "./load-upload.ts";
import { partProof } from "./write-part.ts";

export interface CompleteMultipartUploadInput {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly parts: readonly NamedPart[];
  readonly conditions: WriteConditions;
  /** The checksum the caller expects of the whole, if it sent one. */
  readonly expected?: { readonly algorithm: string; readonly value: string } | undefined;
  readonly expectedType?: string | undefined;
  /** x-amz-mp-object-size */
  readonly expectedBytes?: number | undefined;
}

export interface CompletedObject {
  readonly record: ObjectRecord;
  readonly checksum: Checksum;
}

/**
 * CompleteMultipartUpload: the object becomes the list of its parts; no byte is moved or encrypted again. Decrypts the data
 * key to prove each part's record and to seal the object's.
 *
 * @throws ServiceError NoSuchUpload | InvalidPart | InvalidPartOrder | EntityTooSmall | MalformedXML | BadDigest |
 *   InvalidRequest | PreconditionFailed | AccessDenied | KMS.*
 */
export async function completeMultipartUpload(
  deps: S3Deps,
  call: S3Call,
  input: CompleteMultipartUploadInput,
): Promise<CompletedObject> {
  checkObjectKey(input.key);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:PutObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  const upload = await loadUpload(deps, bucket, input);
  const parts = chooseParts(input.parts, await deps.uploads.parts(input.uploadId));
  const dataKey = await deps.keys.open(call, upload.record.encryption, upload.record);
  try {
    const values = parts.map((part) => provenPart(upload.record, part, dataKey));
    checkNamedChecksums(upload.record, input.parts, values);
    const checksum = wholeChecksum(upload.record, parts, values);
    checkExpectations(input, checksum, parts);
    const completed = sealCompleted(deps, upload.record, parts, checksum, dataKey);
    await commit(deps, bucket, upload, completed, input);
    void deps.uploads.collect(input.uploadId, completed.record.objectId);
    return { record: completed.record, checksum };
  } finally {
    dataKey.wipe();
  }
}

function provenPart(upload: UploadRecord, part: UploadedPartRecord, dataKey: DataKey): string {
  const seal = Buffer.from(part.seal, "base64");
  return dataKey.use((bytes) => openRecord(bytes, partProof(upload, part), Buffer.alloc(0), seal));
}

function checkNamedChecksums(
  upload: UploadRecord,
  named: readonly NamedPart[],
  values: readonly string[],
): void {
  named.forEach(({ number, etag, checksums }, index) => {
    const sent = checksums[upload.checksum.algorithm];
    if (sent === undefined || sent === values[index]) return;
    throw new ServiceError(
      "InvalidPart",
      "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      { details: { PartNumber: String(number), ETag: etag } },
    );
  });
}

function wholeChecksum(
  upload: UploadRecord,
  parts: readonly UploadedPartRecord[],
  values: readonly string[],
): Checksum {
  const { algorithm, type } = upload.checksum;
  if (type === "FULL_OBJECT") {
    const crcs = parts.map((part, index) => ({ value: values[index]!, bytes: part.bytes }));
    return { algorithm, type, value: combineCrcs(algorithm, crcs) };
  }
  const digests = Buffer.concat(values.map((value) => Buffer.from(value, "base64")));
  return { algorithm, type, value: `${digestOf(algorithm, digests)}-${parts.length}` };
}

function checkExpectations(
  input: CompleteMultipartUploadInput,
  checksum: Checksum,
  parts: readonly UploadedPartRecord[],
): void {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (input.expectedType !== undefined && input.expectedType !== checksum.type) {
    throw new ServiceError(
      "InvalidRequest",
      `The upload was created using the ${checksum.type} checksum mode. The complete request must use the same checksum mode.`,
    );
  }
  const { expected } = input;
  const isAsExpected =
    expected?.algorithm === checksum.algorithm &&
    [checksum.value, checksum.value.split("-")[0]].includes(expected.value);
  if (expected !== undefined && !isAsExpected) {
    throw new ServiceError(
      "BadDigest",
      `The ${expected.algorithm} you specified did not match the calculated checksum.`,
    );
  }
  if (input.expectedBytes !== undefined && input.expectedBytes !== bytes) {
    throw new ServiceError(
      "InvalidRequest",
      `The provided 'x-amz-mp-object-size' header value ${input.expectedBytes} does not match what was computed: ${bytes}`,
    );
  }
  if (bytes > MAX_OBJECT_BYTES) {
    throw new ServiceError(
      "EntityTooLarge",
      "Your proposed upload exceeds the maximum allowed object size.",
      {
        details: { ProposedSize: String(bytes), MaxSizeAllowed: String(MAX_OBJECT_BYTES) },
      },
    );
  }
}

function sealCompleted(
  deps: S3Deps,
  upload: UploadRecord,
  parts: readonly UploadedPartRecord[],
  checksum: Checksum,
  dataKey: DataKey,
): { record: ObjectRecord; partList: Buffer } {
  const partList = encodePartList(parts.map(entryOf));
  const unsealed: UnsealedRecord = {
    format: 1,
    objectId: deps.randomBytes(16).toString("hex"),
    bucketId: upload.bucketId,
    key: upload.key,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    etag: multipartEtag(parts.map((part) => part.etag)),
    lastModifiedMs: deps.clock.now(),
    headers: upload.headers,
    userMetadata: upload.userMetadata,
    encryption: upload.encryption,
    checksum: { algorithm: checksum.algorithm, type: checksum.type },
    partCount: parts.length,
  };
  const salt = deps.randomBytes(16);
  const seal = dataKey.use((bytes) => sealRecord(bytes, unsealed, partList, checksum.value, salt));
  return { record: { ...unsealed, seal: seal.toString("base64") }, partList };
}

/** The upload ends in the batch that makes the object: two completions, or one and an abort, can't both win. */
async function commit(
  deps: S3Deps,
  bucket: BucketRecord,
  upload: Stored<UploadRecord>,
  completed: { record: ObjectRecord; partList: Buffer },
  input: CompleteMultipartUploadInput,
): Promise<void> {
  await commitObject(deps, bucket, completed.record, {
    check: (current) => checkWriteConditions(input.conditions, current),
    recheck: async () => {
      await loadUpload(deps, bucket, input);
    },
    writes: deps.uploads.ending(upload, completed.record.objectId),
    partList: completed.partList,
  });
}
