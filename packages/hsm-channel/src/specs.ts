import type {
  DataKeyPairSpec,
  EncryptionAlgorithm,
  HbkSpec,
  MacAlgorithm,
  MessageType,
  RsaSpec,
  SigningAlgorithm,
  WrappingAlgorithm,
} from "./types.ts";

/** The names of `types.ts` as lists: all of them, in the order the channel numbers them. New ones go last. */
export const hbkSpecs = listOf<HbkSpec>()(
  "SYMMETRIC_DEFAULT",
  "RSA_2048",
  "RSA_3072",
  "RSA_4096",
  "ECC_NIST_P256",
  "ECC_NIST_P384",
  "ECC_NIST_P521",
  "ECC_SECG_P256K1",
  "ECC_NIST_EDWARDS25519",
  "ML_DSA_44",
  "ML_DSA_65",
  "ML_DSA_87",
  "HMAC_224",
  "HMAC_256",
  "HMAC_384",
  "HMAC_512",
);

export const rsaSpecs = listOf<RsaSpec>()("RSA_2048", "RSA_3072", "RSA_4096");

export const dataKeyPairSpecs = listOf<DataKeyPairSpec>()(
  "RSA_2048",
  "RSA_3072",
  "RSA_4096",
  "ECC_NIST_P256",
  "ECC_NIST_P384",
  "ECC_NIST_P521",
  "ECC_SECG_P256K1",
  "ECC_NIST_EDWARDS25519",
);

export const encryptionAlgorithms = listOf<EncryptionAlgorithm>()(
  "SYMMETRIC_DEFAULT",
  "RSAES_OAEP_SHA_1",
  "RSAES_OAEP_SHA_256",
);

export const signingAlgorithms = listOf<SigningAlgorithm>()(
  "RSASSA_PSS_SHA_256",
  "RSASSA_PSS_SHA_384",
  "RSASSA_PSS_SHA_512",
  "RSASSA_PKCS1_V1_5_SHA_256",
  "RSASSA_PKCS1_V1_5_SHA_384",
  "RSASSA_PKCS1_V1_5_SHA_512",
  "ECDSA_SHA_256",
  "ECDSA_SHA_384",
  "ECDSA_SHA_512",
  "ED25519_SHA_512",
  "ED25519_PH_SHA_512",
  "ML_DSA_SHAKE_256",
);

export const messageTypes = listOf<MessageType>()("RAW", "DIGEST", "EXTERNAL_MU");

export const macAlgorithms = listOf<MacAlgorithm>()(
  "HMAC_SHA_224",
  "HMAC_SHA_256",
  "HMAC_SHA_384",
  "HMAC_SHA_512",
);

export const wrappingAlgorithms = listOf<WrappingAlgorithm>()(
  "RSAES_OAEP_SHA_1",
  "RSAES_OAEP_SHA_256",
  "RSA_AES_KEY_WRAP_SHA_1",
  "RSA_AES_KEY_WRAP_SHA_256",
);

export function isHbkSpec(name: string): name is HbkSpec {
  return (hbkSpecs as readonly string[]).includes(name);
}

/** A list the type checker accepts only when no name of the union is missing. */
function listOf<Name extends string>() {
  return <const List extends readonly Name[]>(
    ...names: Exclude<Name, List[number]> extends never ? List : never
  ): readonly Name[] => names;
}
