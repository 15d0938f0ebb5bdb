import type { EncryptionContext } from "@keymesh/envelope";
import type { Call, Kms } from "../call.ts";
import type { ConditionValues } from "../domain/condition-keys.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { type CryptographicOperation, requireUsage } from "../domain/keys/key-usage.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import { authorizeKey } from "./access/authorize.ts";
import { showMaterial } from "./key-events.ts";
import { loadKey } from "./load-key.ts";
import { loadCurrentMaterial } from "./material/usable-material.ts";

/** What an operation is about to do with the key its request names. */
export interface KeyUse {
  readonly operation: CryptographicOperation;
  readonly algorithm: string;
  readonly conditions: ConditionValues;
  readonly encryptionContext?: EncryptionContext;
}

interface Request {
  readonly keyId?: string | null;
  readonly grantTokens?: readonly string[] | null;
}

/**
 * Loads the key a request names and decides whether this caller may use it so: permission first, then state, usage and
 * algorithm.
 * @throws ServiceError NotFoundException, AccessDeniedException, InvalidGrantTokenException, DisabledException,
 * KMSInvalidStateException, UnsupportedOperationException, InvalidKeyUsageException
 */
export async function loadKeyToUse(kms: Kms, call: Call, request: Request, use: KeyUse): Promise<LoadedKey> {
  const { operation, algorithm, conditions, encryptionContext } = use;
  const { key, alias } = await loadKey(kms, call, request.keyId!);
  await authorizeKey(kms, call, key, {
    action: operation,
    ...(encryptionContext && { encryptionContext }),
    conditions,
    grantTokens: request.grantTokens ?? [],
    requestAlias: alias,
  });
  requireState(key.record, operation);
  requireUsage(key.record, operation, algorithm);
  return key;
}

/** What an HSM is told of the key it is to use: the EKT of its current material. Shows it to who watches. */
export async function loadHbkToUse(kms: Kms, call: Call, key: LoadedKey) {
  const material = await loadCurrentMaterial(kms, key);
  showMaterial(kms, call, key, material);
  return { region: key.record.region, ekt: material.ekt, hbkId: material.hbkId };
}
