import { createHmac, createSecretKey, hash, type KeyObject, timingSafeEqual } from "node:crypto";

/** The hash of an empty payload, lower-case hex. */
export const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** SHA-256 of bytes or UTF-8 text, 64 lower-case hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/**
 * The key that signs everything of one credential scope (date YYYYMMDD, region, service). Held as a KeyObject: HMAC with a
 * Buffer key costs several times more in Node 24. Intermediate keys are wiped.
 */
export function deriveSigningKey(secret: string, date: string, region: string, service: string): KeyObject {
  let key = Buffer.from(`AWS4${secret}`, "utf8");
  for (const part of [date, region, service, "aws4_request"]) {
    const next = createHmac("sha256", key).update(part, "utf8").digest();
    key.fill(0);
    key = next;
  }
  const signingKey = createSecretKey(key);
  key.fill(0);
  return signingKey;
}

/** The signature of a string to sign, 64 lower-case hex digits. */
export function signatureOf(signingKey: KeyObject, stringToSign: string): string {
  return createHmac("sha256", signingKey).update(stringToSign, "utf8").digest("hex");
}

/** Whether `signature` (as the caller sent it) is the right one, in constant time. */
export function isSignatureRight(signingKey: KeyObject, stringToSign: string, signature: string): boolean {
  const expected = createHmac("sha256", signingKey).update(stringToSign, "utf8").digest();
  const claimed = Buffer.from(signature, "hex");
  return claimed.length === expected.length && signature.length === 64 && timingSafeEqual(claimed, expected);
}
