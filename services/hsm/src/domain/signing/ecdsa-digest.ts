import type { KeyObject } from "node:crypto";
import { DerReader } from "@keymesh/envelope";
import { p256, p384, p521 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";

/** OpenSSL's names of the curves, and how many bytes a scalar or a coordinate has. */
const curves = {
  prime256v1: { curve: p256, bytes: 32 },
  secp384r1: { curve: p384, bytes: 48 },
  secp521r1: { curve: p521, bytes: 66 },
  secp256k1: { curve: secp256k1, bytes: 32 },
} as const;

const options = { prehash: false, lowS: false, format: "der" } as const;

/**
 * Signs a digest given ready: DER. node:crypto always hashes what it signs, so this is @noble/curves: the nonce from RFC 6979
 * with fresh randomness mixed in, multiplication by the same steps for every scalar (as far as JavaScript's integers allow).
 */
export function signDigestEcdsa(key: KeyObject, digest: Buffer): Buffer {
  const { curve } = curveOf(key);
  const scalar = scalarOf(key);
  try {
    return Buffer.from(curve.sign(digest, scalar, { ...options, extraEntropy: true }));
  } finally {
    scalar.fill(0);
  }
}

/** Whether it is a signature of the digest, in DER and no other encoding; s may lie in either half. */
export function verifyDigestEcdsa(publicKey: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const { curve, bytes } = curveOf(publicKey);
  const point = publicKey.export({ format: "der", type: "spki" }).subarray(-(2 * bytes + 1));
  try {
    return curve.verify(signature, digest, point, options);
  } catch {
    return false;
  }
}

function curveOf(key: KeyObject) {
  const name = key.asymmetricKeyDetails?.namedCurve;
  if (name !== undefined && name in curves) return curves[name as keyof typeof curves];
  throw new Error("not a key on a curve there is");
}

/** RFC 5915: the version, then the scalar. The caller wipes it. */
function scalarOf(key: KeyObject): Buffer {
  const sec1 = key.export({ format: "der", type: "sec1" });
  const inside = new DerReader(sec1, () => new Error("not an EC private key")).sequence();
  inside.integer(1);
  const { bytes } = curveOf(key);
  const scalar = inside.octets(bytes, bytes);
  sec1.fill(0);
  return scalar;
}
