import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { xtsKeyBytes } from "./keys.ts";

/** Smallest data unit, in bytes: one AES block. */
export const minXtsUnitBytes = 16;
/** Largest data unit, in bytes: 2^20 blocks (NIST SP 800-38E). */
export const maxXtsUnitBytes = 16 * 2 ** 20;

/**
 * One data unit under AES-256-XTS (IEEE 1619), same length out as in. The tweak is the unit's sequence number as 16
 * little-endian bytes. XTS has no tag: a changed ciphertext block decrypts to noise, it is not refused.
 */
export function xtsEncrypt(key: KeyObject, unit: number | bigint, plaintext: Uint8Array): Buffer {
  check(key, plaintext.length);
  return createCipheriv("aes-256-xts", key, xtsTweak(unit)).update(plaintext);
}

/** The inverse of {@link xtsEncrypt}. */
export function xtsDecrypt(key: KeyObject, unit: number | bigint, ciphertext: Uint8Array): Buffer {
  check(key, ciphertext.length);
  return createDecipheriv("aes-256-xts", key, xtsTweak(unit)).update(ciphertext);
}

/** Consecutive units of `unitBytes`, the first numbered `firstUnit`; the data's length must be a multiple of `unitBytes`. */
export function xtsEncryptUnits(
  key: KeyObject,
  firstUnit: number,
  unitBytes: number,
  plaintext: Uint8Array,
): Buffer {
  return eachUnit(plaintext, unitBytes, (unit, i) => xtsEncrypt(key, firstUnit + i, unit));
}

/** The inverse of {@link xtsEncryptUnits}. */
export function xtsDecryptUnits(
  key: KeyObject,
  firstUnit: number,
  unitBytes: number,
  ciphertext: Uint8Array,
): Buffer {
  return eachUnit(ciphertext, unitBytes, (unit, i) => xtsDecrypt(key, firstUnit + i, unit));
}

/** A data-unit sequence number (below 2^128) as the 16-byte little-endian tweak. */
export function xtsTweak(unit: number | bigint): Buffer {
  const value = BigInt(unit);
  if (value < 0n || value >> 128n !== 0n) throw new RangeError("data unit number outside 0…2^128-1");
  const tweak = Buffer.allocUnsafe(16);
  tweak.writeBigUInt64LE(value & 0xffff_ffff_ffff_ffffn, 0);
  tweak.writeBigUInt64LE(value >> 64n, 8);
  return tweak;
}

function eachUnit(
  data: Uint8Array,
  unitBytes: number,
  work: (unit: Uint8Array, index: number) => Buffer,
): Buffer {
  if (unitBytes < minXtsUnitBytes || data.length % unitBytes !== 0) {
    throw new RangeError("data must be whole units of at least 16 bytes");
  }
  if (data.length === unitBytes) return work(data, 0);
  const out = Buffer.allocUnsafe(data.length);
  for (let at = 0, i = 0; at < data.length; at += unitBytes, i++) {
    const piece = work(data.subarray(at, at + unitBytes), i);
    piece.copy(out, at);
    piece.fill(0);
  }
  return out;
}

function check(key: KeyObject, length: number): void {
  if (key.symmetricKeySize !== xtsKeyBytes) throw new RangeError("an AES-256-XTS key has 64 bytes");
  if (length < minXtsUnitBytes || length > maxXtsUnitBytes)
    throw new RangeError("data unit outside 16 B…16 MiB");
}
