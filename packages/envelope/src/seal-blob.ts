import type { KeyObject } from "node:crypto";
import {
  type BlobPurpose,
  blobHeaderBytes,
  decodeCiphertextBlob,
  encodeCiphertextBlob,
  invalidCiphertext,
} from "./ciphertext-blob.ts";
import { derHeader, derInteger, derOctets, TAG } from "./der-writer.ts";
import { gcmOpen, gcmSeal, gcmTagBytes } from "./gcm.ts";
import { kdfCounterHmacSha256, kdfFixedInput } from "./kdf.ts";
import { aes256Key, aes256KeyBytes } from "./keys.ts";

/** What an HSM needs to wrap a plaintext under an HBK. */
export interface SealBlobInput {
  /** The HBK, as an HMAC key. */
  readonly hbk: KeyObject;
  readonly hbkId: Buffer;
  readonly purpose: BlobPurpose;
  readonly plaintext: Buffer;
  /** Canonical form: `canonicalEncryptionContext`. */
  readonly context: Buffer;
  /** 16 random bytes, fresh for every call. */
  readonly nonce: Buffer;
  /** 12 random bytes, fresh for every call. */
  readonly iv: Buffer;
  /** Sees the derived key before it is wiped, for a fingerprint. */
  readonly onDerivedKey?: (key: Buffer) => void;
}

/**
 * Encrypts under a key derived from the HBK and a nonce, used this once: AES-256-GCM, authenticated with the blob's header and
 * the context. A 32-byte plaintext gives exactly 184 bytes.
 */
export function sealBlob(input: SealBlobInput): Buffer {
  const payload = encodePayload(input.purpose, input.plaintext);
  const blob = encodeCiphertextBlob({
    purpose: input.purpose,
    hbkId: input.hbkId,
    nonce: input.nonce,
    iv: input.iv,
    sealed: PLACEHOLDER.subarray(0, payload.length + gcmTagBytes),
  });
  const key = deriveKey(input.hbk, input.nonce, input.onDerivedKey);
  const sealed = gcmSeal(key, input.iv, payload, aadOf(blob, input.context));
  payload.fill(0);
  sealed.copy(blob, blob.length - sealed.length);
  return blob;
}

/**
 * Opens a blob; the caller wipes the plaintext.
 * @throws ServiceError InvalidCiphertextException: wrong HBK, wrong context or any changed bit, all alike.
 */
export function openBlob(input: {
  readonly hbk: KeyObject;
  readonly hbkId: Buffer;
  readonly blob: Buffer;
  readonly context: Buffer;
  readonly onDerivedKey?: (key: Buffer) => void;
}): { plaintext: Buffer; purpose: BlobPurpose } {
  const { purpose, hbkId, nonce, iv, sealed } = decodeCiphertextBlob(input.blob);
  if (!hbkId.equals(input.hbkId)) throw invalidCiphertext();
  const key = deriveKey(input.hbk, nonce, input.onDerivedKey);
  const payload = gcmOpen(key, iv, sealed, aadOf(input.blob, input.context));
  if (!payload) throw invalidCiphertext();
  return { plaintext: decodePayload(purpose, payload), purpose };
}

/** K = KDF(HBK, N). The label is the mesh's own choice: AWS publishes none. */
function deriveKey(hbk: KeyObject, nonce: Buffer, onDerivedKey?: (key: Buffer) => void): KeyObject {
  FIXED.set(nonce, nonceInFixed);
  const bytes = kdfCounterHmacSha256(hbk, FIXED, aes256KeyBytes);
  onDerivedKey?.(bytes);
  const key = aes256Key(bytes);
  bytes.fill(0);
  return key;
}

const label = "keymesh.kms.derived-key";
const nonceInFixed = label.length + 1;
/** Reused: deriving is synchronous, and the nonce is no secret. */
const FIXED = kdfFixedInput(label, Buffer.alloc(16), aes256KeyBytes);
const PLACEHOLDER = Buffer.alloc(8_192);

function aadOf(blob: Buffer, context: Buffer): Buffer {
  return Buffer.concat([blob.subarray(0, blobHeaderBytes), context], blobHeaderBytes + context.length);
}

/**
 * What is inside the seal: DER SEQUENCE { INTEGER 1, OCTET STRING "DK" | "PT", OCTET STRING plaintext }. Samples show 11 to 13
 * bytes around the plaintext; their meaning is unpublished, these are the mesh's.
 */
function encodePayload(purpose: BlobPurpose, plaintext: Buffer): Buffer {
  const prefix = payloadPrefix(purpose, plaintext.length);
  return Buffer.concat([prefix, plaintext], prefix.length + plaintext.length);
}

function decodePayload(purpose: BlobPurpose, payload: Buffer): Buffer {
  for (let prefixBytes = 11; prefixBytes <= 15; prefixBytes++) {
    const length = payload.length - prefixBytes;
    if (length < 0) break;
    const prefix = payloadPrefix(purpose, length);
    if (prefix.length === prefixBytes && payload.subarray(0, prefixBytes).equals(prefix)) {
      return payload.subarray(prefixBytes);
    }
  }
  payload.fill(0);
  throw invalidCiphertext();
}

const VERSION = derInteger(1);
const KIND = { dataKey: derOctets(Buffer.from("DK")), encrypt: derOctets(Buffer.from("PT")) } as const;

const prefixes = { dataKey: new Map<number, Buffer>(), encrypt: new Map<number, Buffer>() };

/** Cached: there are no more lengths than an API plaintext may have (4,096). */
function payloadPrefix(purpose: BlobPurpose, plaintextBytes: number): Buffer {
  let prefix = prefixes[purpose].get(plaintextBytes);
  if (!prefix) {
    const kind = KIND[purpose];
    const octets = derHeader(TAG.octetString, plaintextBytes);
    const inside = VERSION.length + kind.length + octets.length + plaintextBytes;
    prefix = Buffer.concat([derHeader(TAG.sequence, inside), VERSION, kind, octets]);
    prefixes[purpose].set(plaintextBytes, prefix);
  }
  return prefix;
}
