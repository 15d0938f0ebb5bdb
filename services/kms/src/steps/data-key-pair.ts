import { type DataKeyPairSpec, dataKeyPairSpecs } from "@keymesh/hsm-channel";
import type { Call, Kms } from "../call.ts";
import { symmetricDefault } from "../domain/asymmetric-encryption.ts";
import { dataKeyPairConditions } from "../domain/condition-keys.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { shown } from "../domain/trail/shown.ts";
import { unsupported } from "../domain/unsupported.ts";
import { showNewDataKey, showPublicKey } from "./key-events.ts";
import { loadHbkToUse, loadKeyToUse } from "./use-key.ts";

/** What GenerateDataKeyPair and GenerateDataKeyPairWithoutPlaintext have in common. */
export interface DataKeyPairRequest {
  readonly keyId?: string | null;
  readonly keyPairSpec?: string | null;
  readonly encryptionContext?: Readonly<Record<string, string>> | null;
  readonly grantTokens?: readonly string[] | null;
  readonly dryRun?: boolean | null;
}

/** A key pair drawn in an HSM: SubjectPublicKeyInfo, and PKCS#8 encrypted there. The caller wipes the plaintext, if it is there. */
export interface DataKeyPair {
  readonly privateKeyCiphertextBlob: Buffer;
  readonly plaintext?: Buffer;
  readonly publicKey: Buffer;
  readonly keyId: string;
  readonly keyPairSpec: string;
  readonly keyMaterialId: string;
}

type Action = "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext";

/** Authorizes and makes a data key pair. @throws ServiceError as the two operations do */
export async function makeDataKeyPair(
  kms: Kms,
  call: Call,
  operation: Action,
  request: DataKeyPairRequest,
): Promise<DataKeyPair> {
  const context = encryptionContextOf(request.encryptionContext ?? undefined);
  const spec = pairSpecOf(request.keyPairSpec!);

  const key = await loadKeyToUse(kms, call, request, {
    operation,
    algorithm: symmetricDefault,
    conditions: dataKeyPairConditions(spec),
    encryptionContext: context,
  });
  stopIfDryRun(request.dryRun);

  const { region, ekt, hbkId } = await loadHbkToUse(kms, call, key);
  const withPlaintext = operation === "GenerateDataKeyPair";
  const made = await kms.fleet.generateDataKeyPair({ region, ekt, spec, context, withPlaintext });
  showNewDataKey(kms, made.plaintext, made.ciphertextBlob, "the private key of a data key pair");
  showPublicKey(kms, made.publicKey);

  const { publicKey, ciphertextBlob: privateKeyCiphertextBlob, plaintext } = made;
  const named = { keyId: key.arn, keyPairSpec: spec, keyMaterialId: hbkId };
  return { privateKeyCiphertextBlob, publicKey, ...(plaintext && { plaintext }), ...named };
}

/** SM2 exists in China Regions only. @throws ServiceError UnsupportedOperationException */
function pairSpecOf(name: string): DataKeyPairSpec {
  const spec = dataKeyPairSpecs.find((known) => known === name);
  if (spec === undefined) throw unsupported(`KeyPairSpec ${name}`);
  return spec;
}

/** The request as the trail shows it. */
export function shownDataKeyPairRequest({ keyPairSpec, encryptionContext, keyId }: DataKeyPairRequest) {
  return shown({ keyPairSpec, encryptionContext, keyId });
}
