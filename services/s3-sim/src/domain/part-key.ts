import { createHash, hkdfSync } from "node:crypto";

/**
 * What a sealed part belongs to. Bound into the key of the part, so a part that was moved to another object does not open.
 */
export interface PartIdentity {
  /** The bucket's own id, new at each creation of a bucket of that name. */
  readonly bucketId: string;
  readonly key: string;
  /** 16 random bytes, new for every upload of a part: with them every upload has a key, and so a nonce space, of its own. */
  readonly partId: Buffer;
}

const PART_LABEL = "keymesh/s3/object-format/1/part";
const RECORD_LABEL = "keymesh/s3/object-format/1/record";

/**
 * The AES-256 key of one uploaded part: HKDF-SHA256 of the object's data key, salted with the part's id, for the object
 * named in `info`. Chunk nonces may then simply count, and re-uploading a part number never meets an old nonce.
 *
 * @returns 32 bytes that the caller wipes
 */
export function derivePartKey(dataKey: Buffer, part: PartIdentity): Buffer {
  const object = createHash("sha256").update(part.bucketId).update("\0").update(part.key).digest();
  return derive(dataKey, part.partId, Buffer.concat([Buffer.from(PART_LABEL), object]));
}

/**
 * The AES-256 key that seals one record. `salt` is random per record, so that the key seals once.
 *
 * @returns 32 bytes that the caller wipes
 */
export function deriveRecordKey(dataKey: Buffer, salt: Buffer): Buffer {
  return derive(dataKey, salt, Buffer.from(RECORD_LABEL));
}

function derive(dataKey: Buffer, salt: Buffer, info: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", dataKey, salt, info, 32));
}
