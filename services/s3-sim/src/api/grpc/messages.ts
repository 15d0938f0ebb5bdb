import type { s3V1 } from "@keymesh/proto";
import type { Checksum } from "../../domain/checksum.ts";
import type { EncryptionRequest } from "../../domain/encryption.ts";
import { DEFAULT_CONTENT_TYPE, type ObjectHeaders } from "../../domain/object-headers.ts";
import type { ObjectRecord, StoredEncryption } from "../../domain/object-record.ts";
import type { ByteRange } from "../../domain/range.ts";

type NewObject = s3V1.NewObject__Output | null | undefined;

export function headersOf(object: NewObject): ObjectHeaders {
  return {
    contentType: object?.contentType || DEFAULT_CONTENT_TYPE,
    cacheControl: object?.cacheControl,
    contentDisposition: object?.contentDisposition,
    contentEncoding: object?.contentEncoding,
    contentLanguage: object?.contentLanguage,
    expires: object?.expires,
  };
}

/** The context crosses the REST wire as base64 JSON; one form of it is enough. */
export function encryptionOf(object: NewObject): EncryptionRequest {
  const pairs = object?.ssekmsEncryptionContext ?? {};
  const hasPairs = Object.keys(pairs).length > 0;
  return {
    algorithm: object?.serverSideEncryption,
    kmsKeyId: object?.ssekmsKeyId,
    context: hasPairs ? Buffer.from(JSON.stringify(pairs)).toString("base64") : undefined,
  };
}

export function encryptionMessage(encryption: StoredEncryption): s3V1.Encryption {
  const ssekmsKeyId = encryption.algorithm === "aws:kms" ? encryption.kmsKeyArn : undefined;
  return { serverSideEncryption: encryption.algorithm, ssekmsKeyId };
}

export function objectHead(
  record: ObjectRecord,
  range: ByteRange,
  checksum: Checksum | undefined,
): s3V1.ObjectHead {
  return {
    key: record.key,
    contentLength: record.bytes,
    eTag: record.etag,
    lastModifiedMs: record.lastModifiedMs,
    contentType: record.headers.contentType,
    metadata: { ...record.userMetadata },
    encryption: encryptionMessage(record.encryption),
    checksum,
    rangeStart: range.start,
    rangeEnd: range.end,
    partsCount: record.partCount,
  };
}
