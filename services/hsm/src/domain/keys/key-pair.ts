import { createPrivateKey, createPublicKey, generateKeyPair, generateKeyPairSync } from "node:crypto";
import { promisify } from "node:util";
import type { HbkSpec, RsaSpec } from "@keymesh/hsm-channel";
import type { Random } from "../random-pool.ts";

/** An asymmetric key pair; the caller wipes the private half. */
export interface KeyPair {
  /** PKCS#8. */
  readonly privateKey: Buffer;
  /** DER SubjectPublicKeyInfo. */
  readonly publicKey: Buffer;
}

/** Every spec with a public key that can be made at once; RSA takes {@link generateRsaKeyPair}. */
export type CurveOrLatticeSpec = Exclude<HbkSpec, RsaSpec | "SYMMETRIC_DEFAULT" | `HMAC_${string}`>;

const publicKeyEncoding = { format: "der", type: "spki" } as const;
const privateKeyEncoding = { format: "der", type: "pkcs8" } as const;
const generatePair = promisify(generateKeyPair);

const curves = {
  ECC_NIST_P256: "P-256",
  ECC_NIST_P384: "P-384",
  ECC_NIST_P521: "P-521",
  ECC_SECG_P256K1: "secp256k1",
} as const;

/** PKCS#8 up to the 32-byte seed: Ed25519 (RFC 8410), and ML-DSA in the form that holds the seed alone (RFC 9881). */
const seedHeaders = {
  ECC_NIST_EDWARDS25519: "302e020100300506032b657004220420",
  ML_DSA_44: "3034020100300b060960864801650304031104228020",
  ML_DSA_65: "3034020100300b060960864801650304031204228020",
  ML_DSA_87: "3034020100300b060960864801650304031304228020",
} as const;
const seedBytes = 32;

/**
 * Makes a key pair on a curve or a lattice. Where the key is a seed it comes from `random`; the scalars of the other curves are
 * drawn by OpenSSL, whose generator stands behind `random` too.
 */
export function makeKeyPair(spec: CurveOrLatticeSpec, random: Random): KeyPair {
  if (spec in curves) {
    const namedCurve = curves[spec as keyof typeof curves];
    return generateKeyPairSync("ec", { namedCurve, publicKeyEncoding, privateKeyEncoding });
  }
  const header = Buffer.from(seedHeaders[spec as keyof typeof seedHeaders], "hex");
  const seed = random(seedBytes);
  const privateKey = Buffer.alloc(header.length + seedBytes);
  header.copy(privateKey);
  seed.copy(privateKey, header.length);
  seed.fill(0);
  const key = createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" });
  return { privateKey, publicKey: createPublicKey(key).export(publicKeyEncoding) };
}

/** Makes an RSA key pair, public exponent 65537, on a thread of its own: up to seconds. */
export function generateRsaKeyPair(spec: RsaSpec): Promise<KeyPair> {
  const modulusLength = Number(spec.slice("RSA_".length));
  const publicExponent = 0x10001;
  return generatePair("rsa", { modulusLength, publicExponent, publicKeyEncoding, privateKeyEncoding });
}
