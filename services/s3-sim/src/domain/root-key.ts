import { createCipheriv, createDecipheriv, createHash, hkdfSync, type KeyObject } from "node:crypto";
import { IntegrityError } from "./integrity-error.ts";

/** Where a wrapped key belongs; bound into the wrapping, so that it can't be moved to another object. */
export interface WrapIdentity {
  readonly bucketId: string;
  readonly key: string;
}

const VERSION = 1;
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const WRAPPED_BYTES = 1 + SALT_BYTES + 32 + TAG_BYTES;
/** Each wrapping key is derived for one wrapping (its salt is new), so the nonce never repeats under a key. */
const NONCE = Buffer.alloc(12);

/**
 * SSE-S3: wraps an object's data key under a key derived, for this object and a fresh 32-byte salt, from S3's root key
 * (32 bytes). 81 bytes: version, salt, AES-256-GCM ciphertext and tag.
 */
export function wrapWithRootKey(
  root: KeyObject,
  dataKey: Buffer,
  identity: WrapIdentity,
  salt: Buffer,
): Buffer {
  const wrappingKey = deriveWrappingKey(root, identity, salt);
  try {
    const cipher = createCipheriv("aes-256-gcm", wrappingKey, NONCE);
    const head = Buffer.concat([Buffer.of(VERSION), salt]);
    cipher.setAAD(head);
    const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()]);
    return Buffer.concat([head, sealed, cipher.getAuthTag()]);
  } finally {
    wrappingKey.fill(0);
  }
}

/** The 32 bytes {@link wrapWithRootKey} wrapped; the caller wipes them. @throws IntegrityError */
export function unwrapWithRootKey(root: KeyObject, wrapped: Buffer, identity: WrapIdentity): Buffer {
  if (wrapped.length !== WRAPPED_BYTES || wrapped[0] !== VERSION) {
    throw new IntegrityError("the wrapped data key is malformed");
  }
  const head = wrapped.subarray(0, 1 + SALT_BYTES);
  const wrappingKey = deriveWrappingKey(root, identity, head.subarray(1));
  try {
    const decipher = createDecipheriv("aes-256-gcm", wrappingKey, NONCE, { authTagLength: TAG_BYTES });
    decipher.setAAD(head);
    decipher.setAuthTag(wrapped.subarray(WRAPPED_BYTES - TAG_BYTES));
    const dataKey = decipher.update(wrapped.subarray(head.length, WRAPPED_BYTES - TAG_BYTES));
    try {
      decipher.final();
    } catch (cause) {
      dataKey.fill(0);
      throw new IntegrityError("the wrapped data key does not authenticate", cause);
    }
    return dataKey;
  } finally {
    wrappingKey.fill(0);
  }
}

function deriveWrappingKey(root: KeyObject, identity: WrapIdentity, salt: Buffer): Buffer {
  const info = Buffer.concat([Buffer.from("keymesh/s3/sse-s3/1/"), digestOf(identity)]);
  return Buffer.from(hkdfSync("sha256", root, salt, info, 32));
}

function digestOf({ bucketId, key }: WrapIdentity): Buffer {
  return createHash("sha256").update(bucketId).update("\0").update(key).digest();
}
