import { createHmac, createSecretKey } from "node:crypto";

/** Names a key without telling anything of use about it: 8 lowercase hex digits. */
export type Fingerprint = (bytes: Uint8Array) => string;

/**
 * Makes the mesh's fingerprint function: the first 4 bytes of HMAC-SHA256 under the mesh's fingerprint key. Keyed, so that
 * nobody who sees a fingerprint can test guesses against it. The key is held as a KeyObject; `key` is copied, not kept.
 */
export function createFingerprinter(key: Buffer): Fingerprint {
  const keyObject = createSecretKey(key);
  return (bytes) => createHmac("sha256", keyObject).update(bytes).digest("hex").slice(0, 8);
}
