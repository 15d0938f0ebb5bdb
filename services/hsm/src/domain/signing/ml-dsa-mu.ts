import type { KeyObject } from "node:crypto";
import { ml_dsa44, ml_dsa65, ml_dsa87 } from "@noble/post-quantum/ml-dsa.js";

const variants = { "ml-dsa-44": ml_dsa44, "ml-dsa-65": ml_dsa65, "ml-dsa-87": ml_dsa87 } as const;

/** PKCS#8 as OpenSSL exports it (RFC 9881, seed and expanded key): the seed's header, and the seed. */
const seedAt = 30;
const seedHeader = Buffer.from("0420", "hex");

/** Signs ML-DSA's message representative µ, 64 bytes (FIPS 204, section 6.2), which node:crypto has no way to take. Hedged. */
export function signMu(key: KeyObject, mu: Buffer): Buffer {
  const variant = variantOf(key);
  const pkcs8 = key.export({ format: "der", type: "pkcs8" });
  if (!pkcs8.subarray(seedAt - 2, seedAt).equals(seedHeader))
    throw new Error("an ML-DSA key without its seed");
  const { secretKey } = variant.keygen(pkcs8.subarray(seedAt, seedAt + 32));
  pkcs8.fill(0);
  try {
    return Buffer.from(variant.internal.sign(mu, secretKey, { externalMu: true }));
  } finally {
    secretKey.fill(0);
  }
}

export function verifyMu(publicKey: KeyObject, mu: Buffer, signature: Buffer): boolean {
  const variant = variantOf(publicKey);
  const encoded = publicKey
    .export({ format: "der", type: "spki" })
    .subarray(-(variant.lengths.publicKey as number));
  try {
    return variant.internal.verify(signature, mu, encoded, { externalMu: true });
  } catch {
    return false;
  }
}

function variantOf(key: KeyObject) {
  const variant = variants[key.asymmetricKeyType as unknown as keyof typeof variants];
  if (!variant) throw new Error("not an ML-DSA key");
  return variant;
}
