import type { EncryptionContext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { EncryptionAlgorithm } from "@keymesh/hsm-channel";
import type { KeySpec } from "./keys/key-specs.ts";

/** The algorithm of a request that leaves it out. */
export const symmetricDefault = "SYMMETRIC_DEFAULT";

/** The encryption algorithm of a request. China's SM2PKE is one by shape, and of no key there is: `requireUsage` refuses it. */
export function algorithmOf(asked: string | null | undefined): EncryptionAlgorithm {
  return (asked ?? symmetricDefault) as EncryptionAlgorithm;
}

/**
 * An encryption context is bound into symmetric ciphertext; RSA has no place for one. An empty one is none.
 * @throws ServiceError ValidationException
 */
export function refuseContext(algorithm: string, context: EncryptionContext): void {
  if (algorithm === symmetricDefault || Object.keys(context).length === 0) return;
  throw new ServiceError(
    "ValidationException",
    "EncryptionContext is not supported when encrypting/decrypting with asymmetric CMKs.",
  );
}

/** An RSA ciphertext does not say its key: the request must. @throws ServiceError ValidationException */
export function requireKeyNamed(
  member: "KeyId" | "SourceKeyId",
  keyId: string | null | undefined,
): asserts keyId is string {
  if (!keyId) throw new ServiceError("ValidationException", `${member} must not be null`);
}

/**
 * Holds a plaintext against what OAEP leaves of the modulus (RFC 8017, section 7.1.1): 214 or 190, 342 or 318, 470 or 446
 * bytes. SYMMETRIC_DEFAULT takes all that the API takes.
 * @throws ServiceError ValidationException
 */
export function requireRoom(algorithm: string, keySpec: KeySpec, plaintext: Buffer): void {
  if (algorithm === symmetricDefault) return;
  const modulusBytes = Number(keySpec.slice("RSA_".length)) / 8;
  const hashBytes = algorithm === "RSAES_OAEP_SHA_1" ? 20 : 32;
  const maxBytes = modulusBytes - 2 * hashBytes - 2;
  if (plaintext.length <= maxBytes) return;
  throw new ServiceError(
    "ValidationException",
    `Algorithm ${algorithm} and key spec ${keySpec} cannot encrypt data larger than ${maxBytes} bytes.`,
  );
}
