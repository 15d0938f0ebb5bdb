import type { kmsV1 } from "@keymesh/proto";
import type { Grant } from "../domain/grants/grant.ts";
import { arnOf, currentMaterialOf, type KeyMaterial, type KeyRecord } from "../domain/keys/key-record.ts";
import type { StoredMaterial } from "../store/records.ts";

/** A key's record as an operator sees it. */
export function keyView(record: KeyRecord): kmsV1.KeyView {
  const { multiRegion, rotation, customKeyStore } = record;
  const deletion = deletionOf(record);
  return {
    keyId: record.keyId,
    arn: arnOf(record),
    accountId: record.accountId,
    region: record.region,
    aliases: [...record.aliases],
    state: record.state,
    spec: record.keySpec,
    usage: record.keyUsage,
    manager: record.manager,
    origin: record.origin,
    createdMs: record.createdMs,
    description: record.description,
    tags: Object.fromEntries(record.tags.map(({ key, value }) => [key, value])),
    ...(multiRegion && { multiRegion: { ...multiRegion, replicaRegions: [...multiRegion.replicaRegions] } }),
    ...(rotation && { rotation: { ...rotation } }),
    ...(deletion && { deletion }),
    customKeyStoreId: customKeyStore?.id ?? "",
  };
}

function deletionOf({ deletion, replicaDeletion }: KeyRecord): kmsV1.DeletionView | undefined {
  if (deletion) return { ...deletion };
  return replicaDeletion && { dateMs: 0, windowDays: replicaDeletion.windowDays };
}

/** A backing key as the normal world knows it: by name, and by the token it is wrapped in. */
export function backingKeyView(
  record: KeyRecord,
  material: KeyMaterial,
  stored: StoredMaterial | undefined,
  fingerprint: (bytes: Uint8Array) => string,
): kmsV1.BackingKey {
  const { hbkId, createdMs, rotationType, pending, imported } = material;
  const ekt = stored?.ekt ?? Buffer.alloc(0);
  return {
    id: hbkId,
    createdMs,
    isCurrent: material === currentMaterialOf(record),
    rotationType: rotationType ?? "",
    pending: pending ?? "",
    ...(imported && {
      imported: {
        present: imported.present,
        validToMs: imported.validToMs ?? 0,
        description: imported.description ?? "",
      },
    }),
    ektBytes: ekt.length,
    ektFingerprint: ekt.length === 0 ? "" : fingerprint(ekt),
    publicKey: stored?.publicKey ?? Buffer.alloc(0),
  };
}

/** A grant as an operator sees it. */
export function grantView(grant: Grant): kmsV1.GrantView {
  const { constraints } = grant;
  return {
    grantId: grant.grantId,
    name: grant.name ?? "",
    createdMs: grant.createdMs,
    granteePrincipal: grant.granteePrincipal,
    retiringPrincipal: grant.retiringPrincipal ?? "",
    issuingAccount: grant.issuingAccount,
    operations: [...grant.operations],
    encryptionContextSubset: constraints?.encryptionContextSubset ?? {},
    encryptionContextEquals: constraints?.encryptionContextEquals ?? {},
  };
}
