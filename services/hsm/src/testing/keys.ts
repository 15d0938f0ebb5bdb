import { createPrivateKey, type KeyObject, randomBytes } from "node:crypto";
import { type HbkSpec, type RsaSpec, rsaSpecs } from "@keymesh/hsm-channel";
import { type CurveOrLatticeSpec, generateRsaKeyPair, makeKeyPair } from "../domain/keys/key-pair.ts";

export const curveAndLatticeSpecs = [
  "ECC_NIST_P256",
  "ECC_NIST_P384",
  "ECC_NIST_P521",
  "ECC_SECG_P256K1",
  "ECC_NIST_EDWARDS25519",
  "ML_DSA_44",
  "ML_DSA_65",
  "ML_DSA_87",
] as const satisfies readonly CurveOrLatticeSpec[];

export type PairSpec = RsaSpec | CurveOrLatticeSpec;

/** One private key of every spec that has one. RSA_4096 takes a second or more: made once for a file of tests. */
export async function privateKeys(): Promise<Record<PairSpec, KeyObject>> {
  const rsa = await Promise.all(
    rsaSpecs.map(async (spec) => [spec, await generateRsaKeyPair(spec)] as const),
  );
  const others = curveAndLatticeSpecs.map((spec) => [spec, makeKeyPair(spec, randomBytes)] as const);
  const keys = [...rsa, ...others].map(([spec, { privateKey }]) => [spec, keyOfPkcs8(privateKey)]);
  return Object.fromEntries(keys);
}

export function keyOfPkcs8(pkcs8: Buffer): KeyObject {
  return createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
}

/** Every algorithm that goes with each spec. */
export const algorithmsOf = {
  RSA_2048: rsaAlgorithms(),
  RSA_3072: rsaAlgorithms(),
  RSA_4096: rsaAlgorithms(),
  ECC_NIST_P256: ["ECDSA_SHA_256"],
  ECC_NIST_P384: ["ECDSA_SHA_384"],
  ECC_NIST_P521: ["ECDSA_SHA_512"],
  ECC_SECG_P256K1: ["ECDSA_SHA_256"],
  ECC_NIST_EDWARDS25519: ["ED25519_SHA_512", "ED25519_PH_SHA_512"],
  ML_DSA_44: ["ML_DSA_SHAKE_256"],
  ML_DSA_65: ["ML_DSA_SHAKE_256"],
  ML_DSA_87: ["ML_DSA_SHAKE_256"],
} as const satisfies Partial<Record<HbkSpec, readonly string[]>>;

function rsaAlgorithms() {
  return [
    "RSASSA_PSS_SHA_256",
    "RSASSA_PSS_SHA_384",
    "RSASSA_PSS_SHA_512",
    "RSASSA_PKCS1_V1_5_SHA_256",
    "RSASSA_PKCS1_V1_5_SHA_384",
    "RSASSA_PKCS1_V1_5_SHA_512",
  ] as const;
}
