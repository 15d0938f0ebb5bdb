import { type EncryptionContext, invalidCiphertext } from "@keymesh/envelope";
import type { EncryptionAlgorithm } from "@keymesh/hsm-channel";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { algorithmOf, refuseContext, symmetricDefault } from "../domain/asymmetric-encryption.ts";
import { reEncryptConditions } from "../domain/condition-keys.ts";
import { dryRunSucceeded, ignoresCiphertext, stopIfDryRun } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requireUsage } from "../domain/keys/key-usage.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { showKeyUse } from "../steps/key-events.ts";
import { type KeyToDecrypt, loadKeyToDecrypt } from "../steps/key-to-decrypt.ts";
import { loadKey, type NamedKey } from "../steps/load-key.ts";
import { loadCurrentMaterial } from "../steps/material/usable-material.ts";

type Request = Input<kmsV1.ReEncryptRequest__Output>;

/** One of the two keys of a ReEncrypt, and how it is used. */
interface Side {
  readonly algorithm: EncryptionAlgorithm;
  readonly context: EncryptionContext;
}

/**
 * Decrypts under one key and encrypts under another inside an HSM: the plaintext never leaves it. Either key may be symmetric or
 * RSA; an RSA source must be named. The caller needs kms:ReEncryptFrom on the source and kms:ReEncryptTo on the destination.
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
    const from = sideOf(request.sourceEncryptionAlgorithm, request.sourceEncryptionContext);
    const to = sideOf(request.destinationEncryptionAlgorithm, request.destinationEncryptionContext);
    const ignoringCiphertext = ignoresCiphertext(request, request.sourceKeyId);

    const source = ignoringCiphertext
      ? await loadKey(kms, call, request.sourceKeyId!)
      : await loadSource(kms, call, request, from.algorithm);
    const destination = await loadKey(kms, call, request.destinationKeyId!);

    await authorizeSide(kms, call, request, "ReEncryptFrom", source, from, destination);
    await authorizeSide(kms, call, request, "ReEncryptTo", destination, to, source);
    requireState(source.key.record, "ReEncrypt");
    requireState(destination.key.record, "ReEncrypt");
    requireUsage(source.key.record, "ReEncrypt", from.algorithm);
    requireUsage(destination.key.record, "ReEncrypt", to.algorithm);
    if (ignoringCiphertext) throw dryRunSucceeded();

    return await act(kms, call, request, { ...source, ...from }, { ...destination, ...to });
  },
};

function sideOf(algorithm: string | null | undefined, pairs: EncryptionContext | null | undefined): Side {
  const side = { algorithm: algorithmOf(algorithm), context: encryptionContextOf(pairs ?? undefined) };
  refuseContext(side.algorithm, side.context);
  return side;
}

async function loadSource(kms: Kms, call: Call, request: Request, algorithm: EncryptionAlgorithm) {
  const { ciphertextBlob, sourceKeyId: keyId } = request;
  return await loadKeyToDecrypt(kms, call, {
    ...{ algorithm, ciphertextBlob, keyId },
    ...{ member: "SourceKeyId", action: "ReEncryptFrom" },
  });
}

async function authorizeSide(
  kms: Kms,
  call: Call,
  request: Request,
  action: "ReEncryptFrom" | "ReEncryptTo",
  { key, alias }: NamedKey,
  { algorithm, context }: Side,
  other: NamedKey,
): Promise<void> {
  await authorizeKey(kms, call, key, {
    action,
    encryptionContext: context,
    conditions: reEncryptConditions(algorithm, key.arn === other.key.arn),
    grantTokens: request.grantTokens ?? [],
    requestAlias: alias,
  });
}

async function act(
  kms: Kms,
  call: Call,
  request: Request,
  source: KeyToDecrypt & Side,
  destination: NamedKey & Side,
): Promise<kmsV1.ReEncryptResponse> {
  const { ciphertextBlob, dryRun } = request;
  if (!ciphertextBlob) throw invalidCiphertext();
  const sourceMaterial = source.material ?? (await loadCurrentMaterial(kms, source.key));
  const material = await loadCurrentMaterial(kms, destination.key);
  // Key pairs have one material, and records and answers name none for them.
  const materialIds = {
    ...(source.algorithm === symmetricDefault && { sourceKeyMaterialId: sourceMaterial.hbkId }),
    ...(destination.algorithm === symmetricDefault && { destinationKeyMaterialId: material.hbkId }),
  };
  Object.assign(call.notes.additionalEventData, materialIds);
  showKeyUse(kms, source.key, sourceMaterial.ekt);
  showKeyUse(kms, destination.key, material.ekt);
  const made = await kms.fleet.reEncrypt({
    region: source.key.record.region,
    sourceEkt: sourceMaterial.ekt,
    sourceAlgorithm: source.algorithm,
    ciphertextBlob,
    sourceContext: source.context,
    destinationEkt: material.ekt,
    destinationAlgorithm: destination.algorithm,
    destinationContext: destination.context,
  });
  stopIfDryRun(dryRun);
  return {
    ciphertextBlob: made.ciphertextBlob,
    sourceKeyId: source.key.arn,
    keyId: destination.key.arn,
    sourceEncryptionAlgorithm: source.algorithm,
    destinationEncryptionAlgorithm: destination.algorithm,
    ...materialIds,
  };
}
