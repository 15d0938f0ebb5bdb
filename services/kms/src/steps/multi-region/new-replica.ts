import type { Write } from "@keymesh/storage";
import type { Call, Kms } from "../../call.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";
import { placeIn, replicaMaterials, requirePrimary } from "../../domain/keys/multi-region.ts";
import { keyPath } from "../../store/layout.ts";
import { encodeRecord } from "../../store/records.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";
import type { UsableMaterial } from "../material/usable-material.ts";
import { kinWrites, loadKin } from "./kin.ts";
import { replicateMaterial } from "./replicate-material.ts";

/** What a replica has of its own. */
export type OwnProperties = Pick<KeyRecord, "region" | "description" | "policy" | "principalIds" | "tags">;

/**
 * Makes a replica of a primary: a record of its own with the shared properties, all key material that an HSM made, older ones
 * too, and the new Region in the records of all its kin. Material that was imported is imported again, by the customer. Returns
 * the record and the writes that make the replica exist, all or nothing.
 */
export async function prepareReplica(
  kms: Kms,
  primary: LoadedKey,
  own: OwnProperties,
): Promise<{ record: KeyRecord; writes: Write[] }> {
  const { keyId, accountId, keySpec, keyUsage, origin, materials, rotation } = primary.record;
  const { primaryRegion, replicaRegions: before } = requirePrimary(primary.record);
  const kin = [primary, ...(await loadKin(kms, primary.record))];
  const places = { primaryRegion, replicaRegions: [...before, own.region] };
  const record: KeyRecord = {
    ...{ keyId, accountId, keySpec, keyUsage, origin, rotation },
    ...own,
    createdMs: kms.clock.now(),
    state: origin === "EXTERNAL" ? "PendingImport" : "Enabled",
    manager: "CUSTOMER",
    multiRegion: placeIn(own.region, places),
    aliases: [],
    materials: replicaMaterials(materials, []),
  };
  const sources = origin === "EXTERNAL" ? [] : await sourceMaterials(kms, primary);
  const writes: Write[] = [
    { put: keyPath(own.region, accountId, keyId), value: encodeRecord(record), ifVersion: 0 },
    ...(await replicateMaterial(kms, primary.record, own.region, sources)),
    ...kinWrites(kin, ({ region }) => ({ multiRegion: placeIn(region, places) })),
  ];
  return { record, writes };
}

async function sourceMaterials(kms: Kms, { record, arn }: LoadedKey): Promise<UsableMaterial[]> {
  const found = record.materials.map(async ({ hbkId }) => {
    const stored = await kms.keys.material(record.region, hbkId);
    if (stored === undefined) throw new Error(`the key material ${hbkId} of ${arn} is not stored`);
    return { hbkId, ekt: stored.ekt };
  });
  return await Promise.all(found);
}

/** The same call as the other Region sees it, for permissions that must be in force there. */
export function inRegion(call: Call, region: string): Call {
  return { ...call, caller: { ...call.caller, region } };
}
