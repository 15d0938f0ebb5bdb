import { invalidCiphertext, readHbkId } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { Call, Kms } from "../../call.ts";
import { currentMaterial } from "../../domain/keys/key-record.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";

/** Key material ready to be sent to an HSM: the EKT, which only an HSM can open. */
export interface UsableMaterial {
  readonly hbkId: string;
  readonly ekt: Buffer;
}

/** The material new ciphertext is made under. */
export async function loadCurrentMaterial(kms: Kms, key: LoadedKey): Promise<UsableMaterial> {
  const { hbkId } = currentMaterial(key.record);
  const material = await kms.keys.material(key.record.region, hbkId);
  if (material === undefined) throw new Error(`the key material ${hbkId} of ${key.arn} is not stored`);
  return { hbkId, ekt: material.ekt };
}

/**
 * The key and material a ciphertext was made under, found by the backing key id it carries: the caller need not say.
 * @throws ServiceError InvalidCiphertextException when the blob is none; AccessDeniedException when its key is not here, worded so
 * that nobody learns whether it exists
 */
export async function loadKeyOfCiphertext(
  kms: Kms,
  call: Call,
  ciphertextBlob: Buffer | undefined,
  action: "Decrypt" | "ReEncryptFrom",
): Promise<{ key: LoadedKey; material: UsableMaterial }> {
  if (ciphertextBlob === undefined) throw invalidCiphertext();
  const { region, principal } = call.caller;
  const hbkId = readHbkId(ciphertextBlob);
  const stored = await kms.keys.material(region, hbkId);
  const key = stored && (await kms.keys.find(region, stored.accountId, stored.keyId));
  if (stored === undefined || key === undefined) {
    throw new ServiceError(
      "AccessDeniedException",
      `User: ${principal.arn} is not authorized to perform: kms:${action} on the resource associated with this ciphertext ` +
        "because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based " +
        "policy explicitly denies access",
    );
  }
  call.notes.keys.add(key.arn);
  return { key, material: { hbkId, ekt: stored.ekt } };
}
