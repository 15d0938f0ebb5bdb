import type { EncryptionAlgorithm } from "@keymesh/hsm-channel";
import type { Call, Kms } from "../call.ts";
import { requireKeyNamed, symmetricDefault } from "../domain/asymmetric-encryption.ts";
import { showWrappedDataKey } from "./key-events.ts";
import { loadKey, type NamedKey } from "./load-key.ts";
import { loadKeyOfCiphertext, type UsableMaterial } from "./material/usable-material.ts";
import { requireNamedKey } from "./named-key.ts";

/** A ciphertext, and what the request says of its key. */
export interface CiphertextToOpen {
  readonly algorithm: EncryptionAlgorithm;
  readonly ciphertextBlob: Buffer | null | undefined;
  readonly keyId: string | null | undefined;
  /** What the request calls `keyId`. */
  readonly member: "KeyId" | "SourceKeyId";
  readonly action: "Decrypt" | "ReEncryptFrom";
}

/** The key of a ciphertext. */
export interface KeyToDecrypt extends NamedKey {
  /** Known when the ciphertext says it: a symmetric key has several materials, a key pair one. */
  readonly material?: UsableMaterial;
}

/**
 * Finds the key of a ciphertext: a symmetric one says it itself, and a KeyId must then be that key; an RSA one must be named.
 * @throws ServiceError InvalidCiphertextException, IncorrectKeyException, NotFoundException, AccessDeniedException,
 * ValidationException
 */
export async function loadKeyToDecrypt(
  kms: Kms,
  call: Call,
  { algorithm, ciphertextBlob, keyId, member, action }: CiphertextToOpen,
): Promise<KeyToDecrypt> {
  if (algorithm !== symmetricDefault) {
    requireKeyNamed(member, keyId);
    return await loadKey(kms, call, keyId);
  }
  showWrappedDataKey(kms, ciphertextBlob);
  const { key, material } = await loadKeyOfCiphertext(kms, call, ciphertextBlob ?? undefined, action);
  const alias = await requireNamedKey(kms, call, keyId, key);
  return alias === undefined ? { key, material } : { key, material, alias };
}
