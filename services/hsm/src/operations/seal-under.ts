import type { BlobPurpose } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { EncryptionAlgorithm } from "@keymesh/hsm-channel";
import type { UnwrappedHbk } from "../domain/hbk-cache.ts";
import { requireFit } from "../domain/keys/algorithms.ts";
import { oaepEncrypt } from "../domain/keys/oaep.ts";
import { wrap } from "../domain/wrap.ts";
import { type CommandCall, requireContext } from "./command-call.ts";

/** How an HBK is to encrypt or decrypt. */
export interface EncryptionUse {
  readonly hbk: UnwrappedHbk;
  readonly algorithm: EncryptionAlgorithm;
  readonly context: Buffer;
}

/** @throws ServiceError InvalidKeyUsageException, ValidationException unless algorithm, spec and context go together. */
export function requireUse({ hbk, algorithm, context }: EncryptionUse): void {
  requireFit(hbk.spec, algorithm);
  if (algorithm === "SYMMETRIC_DEFAULT") requireContext(context);
  else if (context.length > 0) {
    throw new ServiceError("ValidationException", `Algorithm ${algorithm} takes no encryption context.`);
  }
}

/** Encrypts under the HBK: a blob, or the plain RSA ciphertext. The use has been checked. */
export function sealUnder(
  { hbk, algorithm, context }: EncryptionUse,
  input: { readonly purpose: BlobPurpose; readonly plaintext: Buffer },
  { module, trace }: CommandCall,
): Buffer {
  if (algorithm === "SYMMETRIC_DEFAULT") {
    const { purpose, plaintext } = input;
    return wrap(module, hbk, { purpose, plaintext, context }, trace);
  }
  return oaepEncrypt({ spec: hbk.spec, key: hbk.hbk }, algorithm, input.plaintext);
}
