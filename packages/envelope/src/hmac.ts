import { createHmac, type KeyObject } from "node:crypto";

/** HMAC-SHA256 over the parts in order; 32 bytes. FIPS 198-1. */
export function hmacSha256(key: KeyObject, ...parts: readonly Uint8Array[]): Buffer {
  const mac = createHmac("sha256", key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** HMAC-SHA512 over the parts in order; 64 bytes. FIPS 198-1. */
export function hmacSha512(key: KeyObject, ...parts: readonly Uint8Array[]): Buffer {
  const mac = createHmac("sha512", key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}
