import type { Call, Kms } from "../call.ts";
import { symmetricDefault } from "../domain/asymmetric-encryption.ts";
import { encryptionConditions } from "../domain/condition-keys.ts";
import { dataKeyBytes } from "../domain/data-key-size.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { shown } from "../domain/trail/shown.ts";
import { showNewDataKey } from "./key-events.ts";
import { loadHbkToUse, loadKeyToUse } from "./use-key.ts";

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
  operation: Action,
  request: DataKeyRequest,
): Promise<DataKey> {
  const context = encryptionContextOf(request.encryptionContext ?? undefined);
  const numberOfBytes = dataKeyBytes(request);

  const key = await loadKeyToUse(kms, call, request, {
    operation,
    algorithm: symmetricDefault,
    conditions: encryptionConditions(undefined),
    encryptionContext: context,
  });
  stopIfDryRun(request.dryRun);

  const { region, ekt, hbkId } = await loadHbkToUse(kms, call, key);
  const withPlaintext = operation === "GenerateDataKey";
  const made = await kms.fleet.generateDataKey({ region, ekt, numberOfBytes, context, withPlaintext });
  showNewDataKey(kms, made.plaintext, made.ciphertextBlob);

  return { ...made, keyArn: key.arn, keyMaterialId: hbkId };
}

/** The request as the trail shows it. */
export function shownDataKeyRequest({ keyId, encryptionContext, numberOfBytes, keySpec }: DataKeyRequest) {
  return shown({ keyId, encryptionContext, numberOfBytes, keySpec });
}
