import { ServiceError } from "@keymesh/errors";
import { type MessageType, maxMessageBytes, type SigningAlgorithm } from "@keymesh/hsm-channel";

export type HashName = "sha256" | "sha384" | "sha512";

/** What a signing algorithm is made of. */
export type Scheme =
  | { readonly family: "pss" | "pkcs1" | "ecdsa"; readonly hash: HashName }
  | { readonly family: "ed25519" | "ed25519ph" | "ml-dsa" };

const schemes: Readonly<Record<SigningAlgorithm, Scheme>> = {
  RSASSA_PSS_SHA_256: { family: "pss", hash: "sha256" },
  RSASSA_PSS_SHA_384: { family: "pss", hash: "sha384" },
  RSASSA_PSS_SHA_512: { family: "pss", hash: "sha512" },
  RSASSA_PKCS1_V1_5_SHA_256: { family: "pkcs1", hash: "sha256" },
  RSASSA_PKCS1_V1_5_SHA_384: { family: "pkcs1", hash: "sha384" },
  RSASSA_PKCS1_V1_5_SHA_512: { family: "pkcs1", hash: "sha512" },
  ECDSA_SHA_256: { family: "ecdsa", hash: "sha256" },
  ECDSA_SHA_384: { family: "ecdsa", hash: "sha384" },
  ECDSA_SHA_512: { family: "ecdsa", hash: "sha512" },
  ED25519_SHA_512: { family: "ed25519" },
  ED25519_PH_SHA_512: { family: "ed25519ph" },
  ML_DSA_SHAKE_256: { family: "ml-dsa" },
};

const digestBytes: Readonly<Record<HashName, number>> = { sha256: 32, sha384: 48, sha512: 64 };
/** Of Ed25519ph, SHA-512; of ML-DSA's µ, SHAKE256 cut off there. */
const preparedBytes = 64;

export function schemeOf(algorithm: SigningAlgorithm): Scheme {
  return schemes[algorithm];
}

/**
 * Holds a message against its type: 1 to 4,096 bytes RAW; a DIGEST as long as the algorithm's hash; a µ of 64 bytes for ML-DSA.
 * Ed25519 takes RAW alone, Ed25519ph a DIGEST alone.
 * @throws ServiceError ValidationException
 */
export function requireMessage(algorithm: SigningAlgorithm, messageType: MessageType, message: Buffer): void {
  const scheme = schemes[algorithm];
  if (!takes(scheme, messageType)) {
    const text = `Algorithm ${algorithm} and message type ${messageType} are incompatible.`;
    throw new ServiceError("ValidationException", text);
  }
  if (messageType === "RAW") {
    if (message.length >= 1 && message.length <= maxMessageBytes) return;
    throw new ServiceError("ValidationException", `A message has 1 to ${maxMessageBytes} bytes.`);
  }
  const bytes = "hash" in scheme ? digestBytes[scheme.hash] : preparedBytes;
  if (message.length === bytes) return;
  throw new ServiceError("ValidationException", `Digest is invalid length for algorithm ${algorithm}.`);
}

function takes({ family }: Scheme, messageType: MessageType): boolean {
  switch (messageType) {
    case "RAW":
      return family !== "ed25519ph";
    case "DIGEST":
      return family !== "ed25519" && family !== "ml-dsa";
    case "EXTERNAL_MU":
      return family === "ml-dsa";
  }
}
