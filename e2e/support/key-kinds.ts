import { CreateKeyCommand, type KeySpec, type KeyUsageType, type KMSClient } from "@aws-sdk/client-kms";

const rsa = [
  "RSASSA_PKCS1_V1_5_SHA_256",
  "RSASSA_PKCS1_V1_5_SHA_384",
  "RSASSA_PKCS1_V1_5_SHA_512",
  "RSASSA_PSS_SHA_256",
  "RSASSA_PSS_SHA_384",
  "RSASSA_PSS_SHA_512",
] as const;

/** Every signing algorithm of every key spec (Developer Guide, Key spec reference). */
export const signing = {
  RSA_2048: rsa,
  RSA_3072: rsa,
  RSA_4096: rsa,
  ECC_NIST_P256: ["ECDSA_SHA_256"],
  ECC_NIST_P384: ["ECDSA_SHA_384"],
  ECC_NIST_P521: ["ECDSA_SHA_512"],
  ECC_SECG_P256K1: ["ECDSA_SHA_256"],
  ECC_NIST_EDWARDS25519: ["ED25519_PH_SHA_512", "ED25519_SHA_512"],
  ML_DSA_44: ["ML_DSA_SHAKE_256"],
  ML_DSA_65: ["ML_DSA_SHAKE_256"],
  ML_DSA_87: ["ML_DSA_SHAKE_256"],
} as const;

/** MAC algorithm and bytes of every HMAC key spec. */
export const macs = {
  HMAC_224: ["HMAC_SHA_224", 28],
  HMAC_256: ["HMAC_SHA_256", 32],
  HMAC_384: ["HMAC_SHA_384", 48],
  HMAC_512: ["HMAC_SHA_512", 64],
} as const;

/** The curves keys may agree on: bytes of the secret. */
export const agreement = { ECC_NIST_P256: 32, ECC_NIST_P384: 48, ECC_NIST_P521: 66 } as const;

export const rsaSpecs = ["RSA_2048", "RSA_3072", "RSA_4096"] as const;

/** Every kind of key there is, as `<spec> <usage>`. */
export const kinds: readonly `${KeySpec} ${KeyUsageType}`[] = [
  "SYMMETRIC_DEFAULT ENCRYPT_DECRYPT",
  ...rsaSpecs.map((spec) => `${spec} ENCRYPT_DECRYPT` as const),
  ...namesOf(signing).map((spec) => `${spec} SIGN_VERIFY` as const),
  ...namesOf(agreement).map((spec) => `${spec} KEY_AGREEMENT` as const),
  ...namesOf(macs).map((spec) => `${spec} GENERATE_VERIFY_MAC` as const),
];

/** A KMS key of each kind; key ARNs. One after the other: six RSA key pairs at once take a small machine longer than a call may. */
export async function oneOfEach(kms: KMSClient): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const kind of kinds) {
    const [KeySpec, KeyUsage] = kind.split(" ") as [KeySpec, KeyUsageType];
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({ KeySpec, KeyUsage }));
    made.set(kind, KeyMetadata!.Arn!);
  }
  return made;
}

function namesOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
