import { ServiceError } from "@keymesh/errors";
import type { Call, Kms } from "../call.ts";
import { notForOthers, parseKeyIdentifier } from "../domain/identifiers.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import { loadKey } from "./load-key.ts";

/**
 * Holds the KeyId of a Decrypt or ReEncrypt against the key the ciphertext was made under; gives the alias it was named by.
 * @throws ServiceError IncorrectKeyException when they differ, NotFoundException when the named key is not there,
 * AccessDeniedException for another account's alias that does not stand for the ciphertext's key
 */
export async function requireNamedKey(
  kms: Kms,
  call: Call,
  keyId: string | null | undefined,
  key: LoadedKey,
): Promise<string | undefined> {
  if (!keyId) return undefined;
  const { principal, region } = call.caller;
  const identifier = parseKeyIdentifier(keyId, region);
  if (identifier.kind === "keyArn" && identifier.accountId !== principal.accountId) {
    // Not even looked for: whether another account has it is nobody else's business.
    if (keyId !== key.arn) throw incorrectKey();
    return undefined;
  }
  const named = await loadKey(kms, call, keyId);
  if (named.key.arn !== key.arn) {
    if (named.alias !== undefined && named.key.record.accountId !== principal.accountId) {
      call.notes.keys.delete(named.key.arn);
      throw notForOthers(principal.arn, call.operation === "ReEncrypt" ? "ReEncryptFrom" : "Decrypt");
    }
    throw incorrectKey();
  }
  return named.alias;
}

function incorrectKey(): ServiceError {
  return new ServiceError(
    "IncorrectKeyException",
    "The key ID in the request does not identify a CMK that can perform this operation.",
  );
}
