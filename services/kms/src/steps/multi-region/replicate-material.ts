import type { Write } from "@keymesh/storage";
import type { Kms } from "../../call.ts";
import { arnOf, type KeyRecord } from "../../domain/keys/key-record.ts";
import { hasReplicas, replicaMaterials, type SharedProperties } from "../../domain/keys/multi-region.ts";
import { materialPath } from "../../store/layout.ts";
import { encodeMaterial } from "../../store/records.ts";
import { showNewMaterial } from "../key-events.ts";
import type { UsableMaterial } from "../material/usable-material.ts";
import { kinWrites, loadKin } from "./kin.ts";

/**
 * Brings key material into another Region's HSM domain: an HSM there makes an offer, an HSM here wraps the material for it alone,
 * and the one there exports it as an EKT of its own domain. KMS carries what passes and can open none of it. Returns the writes
 * that store the EKTs there.
 */
export async function replicateMaterial(
  kms: Kms,
  key: KeyRecord,
  region: string,
  materials: readonly UsableMaterial[],
): Promise<Write[]> {
  if (materials.length === 0) return [];
  const { accountId, keyId } = key;
  const keyArn = arnOf({ ...key, region });
  const { offer } = await kms.fleet.offerReplication({ region });
  const writes: Write[] = [];
  for (const { hbkId, ekt: sourceEkt } of materials) {
    const { replica } = await kms.fleet.exportReplica({ region: key.region, ekt: sourceEkt, offer });
    const accepted = await kms.fleet.acceptReplica({ region, keyArn, offer, replica });
    if (accepted.hbkId !== hbkId) throw new Error(`${hbkId} arrived in ${region} as ${accepted.hbkId}`);
    const { ekt, publicKey } = accepted;
    showNewMaterial(kms, keyId, ekt);
    const value = encodeMaterial({ accountId, keyId, ekt, publicKey });
    writes.push({ put: materialPath(region, hbkId), value, ifVersion: 0 });
  }
  return writes;
}

/**
 * The writes by which a change of a primary's shared properties reaches its replicas; they belong in the batch that changes the
 * primary. None for any other key.
 */
export async function distributeSettings(
  kms: Kms,
  primary: KeyRecord,
  shared: SharedProperties,
): Promise<Write[]> {
  if (!hasReplicas(primary)) return [];
  const { materials, rotation } = shared;
  return kinWrites(await loadKin(kms, primary), (replica) => ({
    materials: replicaMaterials(materials, replica.materials),
    rotation,
  }));
}

/** As {@link distributeSettings}, when the change is new key material that an HSM made in the primary's Region. */
export async function distributeMaterial(
  kms: Kms,
  primary: KeyRecord,
  material: UsableMaterial,
  shared: SharedProperties,
): Promise<Write[]> {
  const settings = await distributeSettings(kms, primary, shared);
  const replicaRegions = primary.multiRegion ? primary.multiRegion.replicaRegions : [];
  const copies = hasReplicas(primary)
    ? await Promise.all(replicaRegions.map((region) => replicateMaterial(kms, primary, region, [material])))
    : [];
  return [...settings, ...copies.flat()];
}
