import type { Call, Kms } from "../call.ts";
import { symmetricDefault } from "../domain/asymmetric-encryption.ts";
import { encryptionConditions } from "../domain/condition-keys.ts";
import { dataKeyBytes } from "../domain/data-key-size.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requireUsage } from "../domain/keys/key-usage.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "./access/authorize.ts";
import { showMaterial, showNewDataKey } from "./key-events.ts";
import { loadKey } from "./load-key.ts";
import { loadCurrentMaterial } from "./material/usable-material.ts";

/** What GenerateDataKey and GenerateDataKeyWithoutPlaintext have in common. */
export interface DataKeyRequest {
  readonly keyId?: string | null;
  readonly encryptionContext?: Readonly<Record<string, string>> | null;
  readonly numberOfBytes?: number | null;
  readonly keySpec?: string | null;
  readonly grantTokens?: readonly string[] | null;
  readonly dryRun?: boolean | null;
}

/** A data key, drawn in an HSM and encrypted there; the plaintext comes along only when asked for, and the caller wipes it. */
export interface DataKey {
  readonly ciphertextBlob: Buffer;
  readonly plaintext?: Buffer;
  readonly keyArn: string;
  readonly keyMaterialId: string;
}

type Action = "GenerateDataKey" | "GenerateDataKeyWithoutPlaintext";

/** Authorizes and makes a data key. @throws ServiceError as the two operations do */
export async function makeDataKey(
  kms: Kms,
  call: Call,
  action: Action,
  request: DataKeyRequest,
): Promise<DataKey> {
  const context = encryptionContextOf(request.encryptionContext ?? undefined);
  const numberOfBytes = dataKeyBytes(request);

  const { key, alias } = await loadKey(kms, call, request.keyId!);

  await authorizeKey(kms, call, key, {
    action,
    encryptionContext: context,
    conditions: encryptionConditions(undefined),
    grantTokens: request.grantTokens ?? [],
    requestAlias: alias,
  });
  requireState(key.record, action);
  requireUsage(key.record, action, symmetricDefault);
  stopIfDryRun(request.dryRun);

  const material = await loadCurrentMaterial(kms, key);
  showMaterial(kms, call, key, material);
  const withPlaintext = action === "GenerateDataKey";
  const { region } = key.record;
  const { ekt } = material;
  const made = await kms.fleet.generateDataKey({ region, ekt, numberOfBytes, context, withPlaintext });
  showNewDataKey(kms, made.plaintext, made.ciphertextBlob);

  return { ...made, keyArn: key.arn, keyMaterialId: material.hbkId };
}

/** The request as the trail shows it. */
export function shownDataKeyRequest({ keyId, encryptionContext, numberOfBytes, keySpec }: DataKeyRequest) {
  return shown({ keyId, encryptionContext, numberOfBytes, keySpec });
}
