import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { ignoresCiphertext } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { requireState } from "../domain/key-states.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { loadKey, type NamedKey } from "../steps/load-key.ts";
import { loadCurrentMaterial, loadKeyOfCiphertext, type UsableMaterial } from "../steps/material.ts";
import { requireNamedKey } from "../steps/named-key.ts";
import { dryRunSucceeded, requireSymmetricAlgorithm, stopIfDryRun } from "../steps/refuse.ts";
import type { LoadedKey } from "../store/key-store.ts";

type Request = Input<kmsV1.ReEncryptRequest__Output>;

/**
 * Decrypts under one key and encrypts under another inside an HSM: the plaintext never leaves it. The caller needs
 * kms:ReEncryptFrom on the key in the ciphertext and kms:ReEncryptTo on the destination.
 * @throws ServiceError as Decrypt and Encrypt
 */
export const reEncrypt: Operation<Request, kmsV1.ReEncryptResponse> = {
  name: "ReEncrypt",
  readOnly: true,
  shown: (request) =>
    shown({
      sourceKeyId: request.sourceKeyId,
      sourceEncryptionContext: request.sourceEncryptionContext,
      sourceEncryptionAlgorithm: request.sourceEncryptionAlgorithm ?? "SYMMETRIC_DEFAULT",
      destinationKeyId: request.destinationKeyId,
      destinationEncryptionContext: request.destinationEncryptionContext,
      destinationEncryptionAlgorithm: request.destinationEncryptionAlgorithm ?? "SYMMETRIC_DEFAULT",
    }),

  async run(kms, call, request) {
    const sourceContext = encryptionContextOf(request.sourceEncryptionContext ?? undefined);
    const destinationContext = encryptionContextOf(request.destinationEncryptionContext ?? undefined);
    requireSymmetricAlgorithm(request.sourceEncryptionAlgorithm);
    requireSymmetricAlgorithm(request.destinationEncryptionAlgorithm);

    const source = await loadSource(kms, call, request);
    const destination = await loadKey(kms, call, request.destinationKeyId!);

    const conditions = {
      "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
      "kms:ReEncryptOnSameKey": source.key.arn === destination.key.arn,
    };
    const common = { conditions, grantTokens: request.grantTokens ?? [] };
    const from = { action: "ReEncryptFrom", encryptionContext: sourceContext, requestAlias: source.alias };
    const to = {
      action: "ReEncryptTo",
      encryptionContext: destinationContext,
      requestAlias: destination.alias,
    };
    await authorizeKey(kms, call, source.key, { ...common, ...from });
    await authorizeKey(kms, call, destination.key, { ...common, ...to });
    requireState(source.key.record, "ReEncrypt");
    requireState(destination.key.record, "ReEncrypt");
    if (source.material === undefined) throw dryRunSucceeded();

    const contexts = { sourceContext, destinationContext };
    return await act(kms, call, request, { ...source, material: source.material }, destination.key, contexts);
  },
};

interface Source extends NamedKey {
  /** Absent when a dry run leaves the ciphertext aside. */
  readonly material?: UsableMaterial;
}

async function loadSource(kms: Kms, call: Call, request: Request): Promise<Source> {
  if (ignoresCiphertext(request, request.sourceKeyId)) return await loadKey(kms, call, request.sourceKeyId!);
  const blob = request.ciphertextBlob ?? undefined;
  const { key, material } = await loadKeyOfCiphertext(kms, call, blob, "ReEncryptFrom");
  const alias = await requireNamedKey(kms, call, request.sourceKeyId, key);
  return { key, material, alias };
}

type Contexts = {
  sourceContext: Readonly<Record<string, string>>;
  destinationContext: Readonly<Record<string, string>>;
};

async function act(
  kms: Kms,
  call: Call,
  request: Request,
  source: Required<Pick<Source, "key" | "material">>,
  destination: LoadedKey,
  contexts: Contexts,
) {
  const sourceMaterial = source.material;
  const material = await loadCurrentMaterial(kms, destination);
  call.notes.additionalEventData.sourceKeyMaterialId = sourceMaterial.hbkId;
  call.notes.additionalEventData.destinationKeyMaterialId = material.hbkId;
  const { ciphertextBlob } = await kms.fleet.reEncrypt({
    region: source.key.record.region,
    sourceEkt: sourceMaterial.ekt,
    ciphertextBlob: request.ciphertextBlob!,
    destinationEkt: material.ekt,
    ...contexts,
  });
  stopIfDryRun(request.dryRun);
  return {
    ciphertextBlob,
    sourceKeyId: source.key.arn,
    keyId: destination.arn,
    sourceEncryptionAlgorithm: "SYMMETRIC_DEFAULT",
    destinationEncryptionAlgorithm: "SYMMETRIC_DEFAULT",
    sourceKeyMaterialId: sourceMaterial.hbkId,
    destinationKeyMaterialId: material.hbkId,
  };
}
