import {
  createHash,
  createPublicKey,
  createSecretKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { promisify } from "node:util";
import { parseKmsKeyArn } from "@keymesh/envelope";
import type { DataKeyPairSpec, HbkSpec, RsaSpec } from "@keymesh/hsm-channel";

/** A backing key as the fake fleet holds it. */
export interface FakeHbk {
  readonly region: string;
  readonly spec: HbkSpec;
  /** 32 bytes. */
  readonly hbkId: Buffer;
  /** The symmetric or HMAC key, or the private key. */
  readonly key: KeyObject;
  readonly publicKey?: KeyObject;
}

const makePair = promisify(generateKeyPair);
const curves = {
  ECC_NIST_P256: "P-256",
  ECC_NIST_P384: "P-384",
  ECC_NIST_P521: "P-521",
  ECC_SECG_P256K1: "secp256k1",
} as const;

/** A fresh key pair for use outside the fleet, too. */
export async function newPair(
  spec: Exclude<HbkSpec, "SYMMETRIC_DEFAULT" | `HMAC_${string}`> | DataKeyPairSpec,
): Promise<{ privateKey: KeyObject; publicKey: KeyObject }> {
  switch (spec) {
    case "RSA_2048":
    case "RSA_3072":
    case "RSA_4096":
      return await makePair("rsa", { modulusLength: modulusBits(spec) });
    case "ECC_NIST_EDWARDS25519":
      return await makePair("ed25519");
    case "ML_DSA_44":
      return await makePair("ml-dsa-44");
    case "ML_DSA_65":
      return await makePair("ml-dsa-65");
    case "ML_DSA_87":
      return await makePair("ml-dsa-87");
    default:
      return await makePair("ec", { namedCurve: curves[spec] });
  }
}

/** A new backing key. The id tells nothing of it but is its own. */
export async function newHbk(region: string, spec: HbkSpec): Promise<FakeHbk> {
  const hbkId = randomBytes(32);
  if (isSecretKeySpec(spec)) {
    return { region, spec, hbkId, key: createSecretKey(randomBytes(secretBytes(spec))) };
  }
  const { privateKey, publicKey } = await newPair(spec);
  return { region, spec, hbkId, key: privateKey, publicKey };
}

/** The backing key of imported bytes: the same bytes under the same KMS key id always have the same id. */
export function importedHbk(region: string, keyArn: string, spec: HbkSpec, key: KeyObject): FakeHbk {
  const bytes = key.type === "secret" ? key.export() : key.export({ format: "der", type: "pkcs8" });
  const keyId = parseKmsKeyArn(keyArn)!.keyId;
  const hbkId = createHash("sha256").update(`${spec} ${keyId} `).update(bytes).digest();
  return key.type === "secret"
    ? { region, spec, hbkId, key }
    : { region, spec, hbkId, key, publicKey: createPublicKey(key) };
}

/** What leaves an HSM of an HBK beside its EKT. */
export function publicPartOf({ hbkId, publicKey }: FakeHbk): { hbkId: string; publicKey?: Buffer } {
  return {
    hbkId: hbkId.toString("hex"),
    ...(publicKey && { publicKey: publicKey.export({ format: "der", type: "spki" }) }),
  };
}

/** Whether keys of this spec are bytes, not a pair. */
export function isSecretKeySpec(
  spec: HbkSpec,
): spec is "SYMMETRIC_DEFAULT" | `HMAC_${224 | 256 | 384 | 512}` {
  return spec === "SYMMETRIC_DEFAULT" || spec.startsWith("HMAC_");
}

/** Bytes of a symmetric key, and of an HMAC key that KMS makes: as long as the MAC. */
export function secretBytes(spec: string): number {
  return spec === "SYMMETRIC_DEFAULT" ? 32 : Number(spec.slice("HMAC_".length)) / 8;
}

export function modulusBits(spec: RsaSpec): number {
  return Number(spec.slice("RSA_".length));
}

/** The name of the curve as node:crypto has it. */
export const curveNames: Readonly<Record<keyof typeof curves, string>> = {
  ECC_NIST_P256: "prime256v1",
  ECC_NIST_P384: "secp384r1",
  ECC_NIST_P521: "secp521r1",
  ECC_SECG_P256K1: "secp256k1",
};
