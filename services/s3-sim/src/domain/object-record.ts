import type { ChecksumType } from "./checksum.ts";
import type { ObjectHeaders, UserMetadata } from "./object-headers.ts";

/** How an object is encrypted, with its encrypted data key: kept with the object, never in KMS. */
export type StoredEncryption =
  | {
      readonly algorithm: "AES256";
      /** Base64; wrapped by S3's root key. */
      readonly encryptedDataKey: string;
    }
  | {
      readonly algorithm: "aws:kms";
      readonly kmsKeyArn: string;
      readonly context: Readonly<Record<string, string>>;
      /** Base64 of KMS's CiphertextBlob. */
      readonly encryptedDataKey: string;
    };

/** What is stored of one object, beside its bytes. Everything but the checksum's value is readable without a key. */
export interface ObjectRecord {
  readonly format: 1;
  /** 32 hex digits, new for every version of the object. */
  readonly objectId: string;
  readonly bucketId: string;
  readonly key: string;
  /** Plaintext bytes. */
  readonly bytes: number;
  /** Without quotes. */
  readonly etag: string;
  readonly lastModifiedMs: number;
  readonly headers: ObjectHeaders;
  readonly userMetadata: UserMetadata;
  readonly encryption: StoredEncryption;
  readonly checksum: { readonly algorithm: string; readonly type: ChecksumType };
  /** The number of parts of a multipart upload; absent for a single PUT or copy. */
  readonly partCount?: number | undefined;
  /** Base64 of the list of parts when it is short; a longer one is stored under the object's id. */
  readonly parts?: string | undefined;
  /** Base64: the record's seal (see record-seal.ts). */
  readonly seal: string;
}

/** A record before it is sealed. */
export type UnsealedRecord = Omit<ObjectRecord, "seal">;

export function encodeRecord(record: object): Buffer {
  return Buffer.from(JSON.stringify(record));
}

/** A record as it was written by {@link encodeRecord}; what it says is proven only by its seal. */
export function decodeRecord<T>(value: Buffer): T {
  return JSON.parse(value.toString("utf8")) as T;
}
