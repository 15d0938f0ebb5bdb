import { createHmac, type KeyObject, timingSafeEqual } from "node:crypto";

/** The credential scope of a SigV4 signature. `date` is YYYYMMDD. */
export interface CredentialScope {
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

/** The 32-byte SigV4 signing key of a secret access key in one scope. The caller wipes it. */
export function deriveSigningKey(secretAccessKey: Buffer, scope: CredentialScope): Buffer {
  const seed = Buffer.concat([Buffer.from("AWS4"), secretAccessKey]);
  let key = createHmac("sha256", seed).update(scope.date).digest();
  seed.fill(0);
  for (const part of [scope.region, scope.service, "aws4_request"]) {
    const next = createHmac("sha256", key).update(part).digest();
    key.fill(0);
    key = next;
  }
  return key;
}

/** Whether `signature` (64 lowercase hex digits) is the key's over the string to sign; takes the same time either way. */
export function signatureMatches(key: KeyObject | Buffer, stringToSign: string, signature: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(signature)) return false;
  const expected = createHmac("sha256", key).update(stringToSign).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}
