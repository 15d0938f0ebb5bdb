import type { EncryptionAlgorithm, HbkSpec, MacAlgorithm, SigningAlgorithm } from "@keymesh/hsm-channel";

/** The API's KeySpec, without SM2, which exists only in China Regions. */
export type KeySpec = HbkSpec;

/** What a KMS key may be used for; chosen when it is made, for good. */
export type KeyUsage = "ENCRYPT_DECRYPT" | "SIGN_VERIFY" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT";

/** What an alias may be moved between: keys of the same kind (UpdateAlias). */
export type KeyKind = "symmetric" | "asymmetric" | "hmac";

interface KeySpecFacts {
  readonly kind: KeyKind;
  readonly usages: readonly KeyUsage[];
  readonly encryption?: readonly EncryptionAlgorithm[];
  readonly signing?: readonly SigningAlgorithm[];
  readonly mac?: readonly MacAlgorithm[];
  readonly importable: boolean;
}

const rsa: KeySpecFacts = {
  kind: "asymmetric",
  usages: ["ENCRYPT_DECRYPT", "SIGN_VERIFY"],
  encryption: ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"],
  signing: [
    "RSASSA_PKCS1_V1_5_SHA_256",
    "RSASSA_PKCS1_V1_5_SHA_384",
    "RSASSA_PKCS1_V1_5_SHA_512",
    "RSASSA_PSS_SHA_256",
    "RSASSA_PSS_SHA_384",
    "RSASSA_PSS_SHA_512",
  ],
  importable: true,
};

const nistCurve = (signing: SigningAlgorithm): KeySpecFacts => ({
  kind: "asymmetric",
  usages: ["SIGN_VERIFY", "KEY_AGREEMENT"],
  signing: [signing],
  importable: true,
});

const signingOnly = (importable: boolean, ...signing: SigningAlgorithm[]): KeySpecFacts => ({
  kind: "asymmetric",
  usages: ["SIGN_VERIFY"],
  signing,
  importable,
});

const hmac = (algorithm: MacAlgorithm): KeySpecFacts => ({
  kind: "hmac",
  usages: ["GENERATE_VERIFY_MAC"],
  mac: [algorithm],
  importable: true,
});

/** Every key spec: its kind, usages and algorithms (Developer Guide, Key spec reference). */
export const keySpecs: Readonly<Record<KeySpec, KeySpecFacts>> = {
  SYMMETRIC_DEFAULT: {
    kind: "symmetric",
    usages: ["ENCRYPT_DECRYPT"],
    encryption: ["SYMMETRIC_DEFAULT"],
    importable: true,
  },
  RSA_2048: rsa,
  RSA_3072: rsa,
  RSA_4096: rsa,
  ECC_NIST_P256: nistCurve("ECDSA_SHA_256"),
  ECC_NIST_P384: nistCurve("ECDSA_SHA_384"),
  ECC_NIST_P521: nistCurve("ECDSA_SHA_512"),
  ECC_SECG_P256K1: signingOnly(true, "ECDSA_SHA_256"),
  ECC_NIST_EDWARDS25519: signingOnly(true, "ED25519_PH_SHA_512", "ED25519_SHA_512"),
  ML_DSA_44: signingOnly(false, "ML_DSA_SHAKE_256"),
  ML_DSA_65: signingOnly(false, "ML_DSA_SHAKE_256"),
  ML_DSA_87: signingOnly(false, "ML_DSA_SHAKE_256"),
  HMAC_224: hmac("HMAC_SHA_224"),
  HMAC_256: hmac("HMAC_SHA_256"),
  HMAC_384: hmac("HMAC_SHA_384"),
  HMAC_512: hmac("HMAC_SHA_512"),
};

/** The algorithm members of KeyMetadata and GetPublicKey: those of the key's own usage only. */
export function algorithmsOf({ keySpec, keyUsage }: { keySpec: KeySpec; keyUsage: KeyUsage }): {
  encryptionAlgorithms?: EncryptionAlgorithm[];
  signingAlgorithms?: SigningAlgorithm[];
  macAlgorithms?: MacAlgorithm[];
  keyAgreementAlgorithms?: "ECDH"[];
} {
  const { encryption = [], signing = [], mac = [] } = keySpecs[keySpec];
  switch (keyUsage) {
    case "ENCRYPT_DECRYPT":
      return { encryptionAlgorithms: [...encryption] };
    case "SIGN_VERIFY":
      return { signingAlgorithms: [...signing] };
    case "GENERATE_VERIFY_MAC":
      return { macAlgorithms: [...mac] };
    case "KEY_AGREEMENT":
      return { keyAgreementAlgorithms: ["ECDH"] };
  }
}

/** Whether keys of this spec have several key materials, and so rotate: symmetric encryption keys only. */
export function canRotate(keySpec: KeySpec): boolean {
  return keySpec === "SYMMETRIC_DEFAULT";
}
