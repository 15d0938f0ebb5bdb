import { createHmac, type KeyObject, timingSafeEqual } from "node:crypto";
import type { MacAlgorithm } from "@keymesh/hsm-channel";

const hashes = {
  HMAC_SHA_224: "sha224",
  HMAC_SHA_256: "sha256",
  HMAC_SHA_384: "sha384",
  HMAC_SHA_512: "sha512",
} as const;

/** HMAC (FIPS 198-1), as long as the hash. */
export function macOf(key: KeyObject, algorithm: MacAlgorithm, message: Buffer): Buffer {
  return createHmac(hashes[algorithm], key).update(message).digest();
}

/** Whether it is the message's MAC, to its last byte; takes as long whichever byte is wrong. */
export function isMacOf(key: KeyObject, algorithm: MacAlgorithm, message: Buffer, mac: Buffer): boolean {
  const expected = macOf(key, algorithm, message);
  return mac.length === expected.length && timingSafeEqual(mac, expected);
}
