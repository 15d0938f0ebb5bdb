import { ServiceError } from "@keymesh/errors";
import type {
  EncryptionAlgorithm,
  HbkSpec,
  MacAlgorithm,
  RsaSpec,
  SigningAlgorithm,
} from "@keymesh/hsm-channel";

type Algorithm = EncryptionAlgorithm | SigningAlgorithm | MacAlgorithm;

const rsa: readonly RsaSpec[] = ["RSA_2048", "RSA_3072", "RSA_4096"];

/** The key specs each algorithm goes with (KMS Developer Guide, "Key spec reference"). */
const specsOf: Readonly<Record<Algorithm, readonly HbkSpec[]>> = {
  SYMMETRIC_DEFAULT: ["SYMMETRIC_DEFAULT"],
  RSAES_OAEP_SHA_1: rsa,
  RSAES_OAEP_SHA_256: rsa,
  RSASSA_PSS_SHA_256: rsa,
  RSASSA_PSS_SHA_384: rsa,
  RSASSA_PSS_SHA_512: rsa,
  RSASSA_PKCS1_V1_5_SHA_256: rsa,
  RSASSA_PKCS1_V1_5_SHA_384: rsa,
  RSASSA_PKCS1_V1_5_SHA_512: rsa,
  ECDSA_SHA_256: ["ECC_NIST_P256", "ECC_SECG_P256K1"],
  ECDSA_SHA_384: ["ECC_NIST_P384"],
  ECDSA_SHA_512: ["ECC_NIST_P521"],
  ED25519_SHA_512: ["ECC_NIST_EDWARDS25519"],
  ED25519_PH_SHA_512: ["ECC_NIST_EDWARDS25519"],
  ML_DSA_SHAKE_256: ["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"],
  HMAC_SHA_224: ["HMAC_224"],
  HMAC_SHA_256: ["HMAC_256"],
  HMAC_SHA_384: ["HMAC_384"],
  HMAC_SHA_512: ["HMAC_512"],
};

/** @throws ServiceError InvalidKeyUsageException unless the algorithm goes with the spec. */
export function requireFit(spec: HbkSpec, algorithm: Algorithm): void {
  if (specsOf[algorithm].includes(spec)) return;
  const message = `Algorithm ${algorithm} is incompatible with key spec ${spec}.`;
  throw new ServiceError("InvalidKeyUsageException", message);
}
