import { isKmsKeyId, parseKmsKeyArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { RsaSpec, WrappingAlgorithm } from "@keymesh/hsm-channel";
import { defaultKeyPolicy } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";
import { checkNewAliasName, refuseReservedAlias } from "../domain/keys/alias-names.ts";
import { keyTypeOf } from "../domain/keys/key-parameters.ts";
import { arnOf, type KeyRecord, rotationFrom } from "../domain/keys/key-record.ts";
import { canRotate, keySpecs } from "../domain/keys/key-specs.ts";
import { limits } from "../domain/limits.ts";
import { importTypeOf } from "../domain/material/imported-material.ts";
import { withTags } from "../domain/tags.ts";
import { announce } from "../due/service-event.ts";
import { readKeyPolicy } from "../steps/access/check-policy.ts";
import { bringMaterial } from "../steps/material/bring-material.ts";
import { prepareKey } from "../steps/new-key.ts";
import { newAliasWrite } from "../store/new-alias.ts";

/**
 * Makes the key a seed file describes, unless it is there: then it stays as it is. One that waits for its material is given an
 * import token again, so that seeding can be broken off anywhere and begun anew.
 * @throws ServiceError as CreateKey; AlreadyExistsException when an alias is another key's
 */
export async function seedKey(
  kms: Kms,
  regions: readonly string[],
  request: kmsV1.SeedKeyRequest__Output,
): Promise<kmsV1.SeedKeyResponse> {
  const { accountId, region, keyId } = request;
  if (!/^\d{12}$/.test(accountId)) throw invalid(`${accountId} is no account`);
  if (!regions.includes(region)) throw invalid(`${region} is not a Region of this mesh`);
  if (!isKmsKeyId(keyId)) throw invalid(`${keyId} is no key id`);
  const found = await kms.keys.find(region, accountId, keyId);
  const record = found?.record ?? (await makeKey(kms, request));
  const waits = record.state === "PendingImport" && request.bringsMaterial;
  return { keyArn: arnOf(record), isNew: found === undefined, ...(waits && (await wrappingOf(kms, record))) };
}

/** Brings the material of a seeded key in. @throws ServiceError as ImportKeyMaterial */
export async function seedKeyMaterial(
  kms: Kms,
  request: kmsV1.SeedKeyMaterialRequest__Output,
): Promise<object> {
  const name = parseKmsKeyArn(request.keyArn);
  const key = name && (await kms.keys.find(name.region, name.accountId, name.keyId));
  if (key === undefined)
    throw new ServiceError("NotFoundException", `Key '${request.keyArn}' does not exist`);
  if (key.record.state !== "PendingImport") throw invalid(`${key.arn} does not wait for material`);
  const { importToken, encryptedKeyMaterial } = request;
  const wrapped = { importToken, encryptedKeyMaterial };
  const type = importTypeOf(key.record, undefined);
  await bringMaterial(kms, key, { ...wrapped, type, nowMs: kms.clock.now() });
  return {};
}

async function makeKey(kms: Kms, request: kmsV1.SeedKeyRequest__Output): Promise<KeyRecord> {
  const { accountId, region, keyId, description, aliases } = request;
  const { keySpec, keyUsage, origin } = keyTypeOf({
    keySpec: request.keySpec,
    keyUsage: request.keyUsage || undefined,
    origin: request.bringsMaterial ? "EXTERNAL" : "AWS_KMS",
  });
  const periodDays = request.rotationPeriodInDays;
  if (periodDays > 0 && !canRotate(keySpec)) throw invalid(`keys of spec ${keySpec} do not rotate`);
  const policy = request.policy || defaultKeyPolicy(accountId);
  const { principalIds } = await readKeyPolicy(kms, policy);
  const tags = withTags(
    [],
    Object.entries(request.tags).map(([key, value]) => ({ key, value })),
  );
  await requireFreeAliases(kms, request);
  const nowMs = kms.clock.now();
  const fields = {
    accountId,
    region,
    keyId,
    description,
    policy,
    principalIds,
    tags,
    aliases,
    keySpec,
    keyUsage,
  };
  const rotation = periodDays > 0 && { rotation: rotationFrom(nowMs, periodDays) };
  const { enabled: isEnabled } = request;
  const kind = { manager: "CUSTOMER", origin, isMultiRegion: keyId.startsWith("mrk-"), isEnabled } as const;
  const { record, writes } = await prepareKey(kms, { ...fields, ...kind, ...rotation });
  await kms.keyCounts.add(record, [
    ...writes,
    ...aliases.map((name) => newAliasWrite(record, name, nowMs)),
    announce(record, nowMs, { eventName: "SeedKey", responseElements: { keyId: arnOf(record) } }),
  ]);
  return record;
}

async function requireFreeAliases(
  kms: Kms,
  { region, accountId, aliases }: kmsV1.SeedKeyRequest__Output,
): Promise<void> {
  if (aliases.length > limits.maxAliasesPerKey)
    throw invalid(`a key has at most ${limits.maxAliasesPerKey} aliases`);
  for (const name of aliases) {
    checkNewAliasName(name);
    refuseReservedAlias(name);
    if ((await kms.keys.alias(region, accountId, name)) === undefined) continue;
    throw new ServiceError(
      "AlreadyExistsException",
      `${name} is another key's in ${accountId} and ${region}`,
    );
  }
}

async function wrappingOf(kms: Kms, record: KeyRecord) {
  const isPrivateKey = keySpecs[record.keySpec].kind === "asymmetric";
  const wrappingAlgorithm: WrappingAlgorithm = isPrivateKey
    ? "RSA_AES_KEY_WRAP_SHA_256"
    : "RSAES_OAEP_SHA_256";
  const wrappingKeySpec: RsaSpec = "RSA_3072";
  const { publicKey, importToken } = await kms.fleet.createImportKey({
    region: record.region,
    keyArn: arnOf(record),
    wrappingAlgorithm,
    wrappingKeySpec,
    validToMs: kms.clock.now() + limits.importTokenValidityMs,
  });
  return { wrappingAlgorithm, wrappingPublicKey: publicKey, importToken };
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message);
}
