import { createHash } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { MessageType, SigningAlgorithm } from "@keymesh/hsm-channel";
import type { KeySpec } from "./keys/key-specs.ts";

/** What an HSM signs or verifies. */
export interface MessageToSign {
  readonly messageType: MessageType;
  readonly message: Buffer;
}

/** Bytes of ML-DSA's message representative µ (FIPS 204). */
const representativeBytes = 64;

/**
 * Holds message type and length against the algorithm, which the key is known to have.
 * @throws ServiceError ValidationException
 */
export function messageToSign(
  keySpec: KeySpec,
  algorithm: SigningAlgorithm,
  { messageType, message }: MessageToSign,
): MessageToSign {
  switch (algorithm) {
    case "ML_DSA_SHAKE_256":
      if (messageType === "DIGEST") throw wrongType(messageType, `key spec ${keySpec}`);
      if (messageType === "EXTERNAL_MU" && message.length !== representativeBytes) {
        throw invalid(`External Mu is invalid length for algorithm ${algorithm}.`);
      }
      return { messageType, message };
    case "ED25519_SHA_512":
      if (messageType !== "RAW") throw wrongType(messageType, `algorithm ${algorithm}`);
      return { messageType, message };
    case "ED25519_PH_SHA_512":
      if (messageType !== "DIGEST") throw wrongType(messageType, `algorithm ${algorithm}`);
      requireDigest(algorithm, message);
      // The API Reference: KMS hashes once more here, so what is signed is the hash of the caller's hash.
      return { messageType, message: createHash("sha512").update(message).digest() };
    default:
      if (messageType === "EXTERNAL_MU") throw wrongType(messageType, `key spec ${keySpec}`);
      if (messageType === "DIGEST") requireDigest(algorithm, message);
      return { messageType, message };
  }
}

/** The algorithms end in their hash, SHA_256 to SHA_512. */
function requireDigest(algorithm: SigningAlgorithm, message: Buffer): void {
  if (message.length === Number(algorithm.slice(-3)) / 8) return;
  throw invalid(`Digest is invalid length for algorithm ${algorithm}.`);
}

function wrongType(messageType: MessageType, what: string): ServiceError {
  return invalid(`Message type ${messageType} is incompatible with ${what}.`);
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message);
}
