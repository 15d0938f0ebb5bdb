import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { aes256KeyBytes } from "./keys.ts";

/** The only IV length the mesh uses, in bytes. */
export const gcmIvBytes = 12;
/** The only tag length the mesh uses, in bytes. */
export const gcmTagBytes = 16;

const NONE = Buffer.alloc(0);

/**
 * AES-256-GCM. Answers ciphertext ‖ 16-byte tag; the ciphertext is as long as the plaintext.
 * An IV must never be used twice with a key. NIST SP 800-38D.
 */
export function gcmSeal(
  key: KeyObject,
  iv: Uint8Array,
  plaintext: Uint8Array,
  aad: Uint8Array = NONE,
): Buffer {
  const { ciphertext, tag } = gcmSealDetached(key, iv, plaintext, aad);
  return Buffer.concat([ciphertext, tag], ciphertext.length + gcmTagBytes);
}

/** As {@link gcmSeal}, ciphertext and tag apart: for bulk data, where putting them together would copy it. */
export function gcmSealDetached(
  key: KeyObject,
  iv: Uint8Array,
  plaintext: Uint8Array,
  aad: Uint8Array = NONE,
): { ciphertext: Buffer; tag: Buffer } {
  check(key, iv);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: gcmTagBytes });
  if (aad.length > 0) cipher.setAAD(aad);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return { ciphertext, tag: cipher.getAuthTag() };
}

/** Opens ciphertext ‖ tag; undefined for every reason it may not open, with nothing of the plaintext left. */
export function gcmOpen(
  key: KeyObject,
  iv: Uint8Array,
  sealed: Uint8Array,
  aad: Uint8Array = NONE,
): Buffer | undefined {
  if (sealed.length < gcmTagBytes) return undefined;
  const end = sealed.length - gcmTagBytes;
  return gcmOpenDetached(key, iv, sealed.subarray(0, end), sealed.subarray(end), aad);
}

/** As {@link gcmOpen}, ciphertext and 16-byte tag apart. */
export function gcmOpenDetached(
  key: KeyObject,
  iv: Uint8Array,
  ciphertext: Uint8Array,
  tag: Uint8Array,
  aad: Uint8Array = NONE,
): Buffer | undefined {
  check(key, iv);
  if (tag.length !== gcmTagBytes) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: gcmTagBytes });
  if (aad.length > 0) decipher.setAAD(aad);
  decipher.setAuthTag(tag);
  const plaintext = decipher.update(ciphertext);
  try {
    decipher.final();
    return plaintext;
  } catch {
    // Until the tag is checked the plaintext is an attacker's choice; it must not survive.
    plaintext.fill(0);
    return undefined;
  }
}

function check(key: KeyObject, iv: Uint8Array): void {
  if (key.symmetricKeySize !== aes256KeyBytes) throw new RangeError("an AES-256 key has 32 bytes");
  if (iv.length !== gcmIvBytes) throw new RangeError("the IV has 12 bytes");
}
