import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { type Checksum, DEFAULT_CHECKSUM } from "../domain/checksum.ts";
import { checkWriteConditions, type WriteConditions } from "../domain/conditions.ts";
import type { EncryptionChoice } from "../domain/encryption.ts";
import { MAX_SINGLE_UPLOAD_BYTES } from "../domain/limits.ts";
import type { ObjectHeaders, UserMetadata } from "../domain/object-headers.ts";
import type { ObjectRecord, StoredEncryption, UnsealedRecord } from "../domain/object-record.ts";
import { encodePartList } from "../domain/part-list.ts";
import { PartSealer, sealPart } from "../domain/part-sealer.ts";
import { sealRecord } from "../domain/record-seal.ts";
import type { UploadBody } from "../domain/upload-body.ts";
import type { BucketRecord } from "../store/buckets.ts";
import type { StagedPart } from "../store/part-bytes.ts";
import { commitObject } from "./commit-object.ts";

/** A new object in one piece. */
export interface NewObject {
  readonly bucket: BucketRecord;
  readonly key: string;
  readonly headers: ObjectHeaders;
  readonly userMetadata: UserMetadata;
  readonly encryption: EncryptionChoice;
  readonly body: UploadBody;
  readonly conditions: WriteConditions;
}

/** What the answer tells of an object that was written. */
export interface WrittenObject {
  readonly etag: string;
  readonly bytes: number;
  readonly lastModifiedMs: number;
  readonly encryption: StoredEncryption;
  readonly checksum: Checksum;
}

/** @throws ServiceError EntityTooLarge beyond 5 GiB */
export function checkUploadLength(bytes: number): void {
  if (bytes <= MAX_SINGLE_UPLOAD_BYTES) return;
  throw new ServiceError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    details: { ProposedSize: String(bytes), MaxSizeAllowed: String(MAX_SINGLE_UPLOAD_BYTES) },
  });
}

/**
 * Gets a data key, encrypts the bytes as they come, stores them, and then, in one atomic write, makes them the object. What
 * fails before leaves no trace; the plaintext data key is wiped in every case.
 */
export async function writeObject(deps: S3Deps, call: S3Call, object: NewObject): Promise<WrittenObject> {
  const identity = { bucketId: object.bucket.id, key: object.key };
  const { dataKey, encryption, tellKept } = await deps.keys.create(call, object.encryption, identity);
  const partId = deps.randomBytes(16);
  const sealer = dataKey.use((bytes) => new PartSealer(bytes, { ...identity, partId }, object.body.bytes));
  try {
    const algorithm = object.body.checksumAlgorithm ?? DEFAULT_CHECKSUM;
    // An SSE-KMS object's ETag is no digest, which spares MD5: at 600 MB/s it would halve the upload's rate.
    const wantsMd5 = encryption.algorithm === "AES256";
    const { plaintext, digests } = object.body.open({ md5: wantsMd5, checksum: algorithm });
    const staged = await deps.bytes.stage(
      partId,
      object.body.bytes,
      sealPart(plaintext, sealer),
      deps.clock.now(),
    );
    const { checksum, md5 } = digests();
    const parts = encodePartList([
      { number: 1, bytes: object.body.bytes, partId, isInline: staged.isInline },
    ]);
    const unsealed = recordOf(deps, object, encryption, parts, md5, algorithm);
    const seal = dataKey.use((bytes) =>
      sealRecord(bytes, unsealed, parts, checksum.value, deps.randomBytes(16)),
    );
    const record: ObjectRecord = { ...unsealed, seal: seal.toString("base64") };
    tellKept();
    await commitStaged(deps, object, record, partId, staged);
    return { ...record, checksum: { ...checksum, type: "FULL_OBJECT" } };
  } finally {
    sealer.wipe();
    dataKey.wipe();
  }
}

function recordOf(
  deps: S3Deps,
  object: NewObject,
  encryption: StoredEncryption,
  parts: Buffer,
  md5: string | undefined,
  algorithm: string,
): UnsealedRecord {
  return {
    format: 1,
    objectId: deps.randomBytes(16).toString("hex"),
    bucketId: object.bucket.id,
    key: object.key,
    bytes: object.body.bytes,
    etag: md5 ?? deps.randomBytes(16).toString("hex"),
    lastModifiedMs: deps.clock.now(),
    headers: object.headers,
    userMetadata: object.userMetadata,
    encryption,
    checksum: { algorithm, type: "FULL_OBJECT" },
    parts: parts.toString("base64"),
  };
}

async function commitStaged(
  deps: S3Deps,
  object: NewObject,
  record: ObjectRecord,
  partId: Buffer,
  staged: StagedPart,
): Promise<void> {
  try {
    await commitObject(deps, object.bucket, record, {
      check: (current) => checkWriteConditions(object.conditions, current),
      writes: staged.writes,
    });
  } catch (error) {
    // A refusal stored nothing. After anything else the write may have happened: the bytes stay, and the sweep, which sees
    // whether they were referred to, decides.
    if (error instanceof ServiceError && error.status < 500) await deps.bytes.unstage(partId, staged);
    throw error;
  }
}
