import { ServiceError } from "@keymesh/errors";
import { arnOf, type KeyMaterial, type KeyRecord, type MultiRegion } from "./key-record.ts";

/** The properties a primary shares with its replicas that can change. Spec, usage, origin and key id are the same for good. */
export type SharedProperties = Pick<KeyRecord, "materials" | "rotation">;

/** The Regions a multi-Region key is in, the primary's first; none for a single-Region key. */
export function regionsOf({ multiRegion }: KeyRecord): readonly string[] {
  return multiRegion ? [multiRegion.primaryRegion, ...multiRegion.replicaRegions] : [];
}

/** A primary that has replicas cannot be deleted before they are. */
export function hasReplicas({ multiRegion }: KeyRecord): boolean {
  return multiRegion !== false && multiRegion.type === "PRIMARY" && multiRegion.replicaRegions.length > 0;
}

/** The place of the key of `region` in a set of kin. */
export function placeIn(
  region: string,
  kin: Pick<MultiRegion, "primaryRegion" | "replicaRegions">,
): MultiRegion {
  const { primaryRegion, replicaRegions } = kin;
  return { type: region === primaryRegion ? "PRIMARY" : "REPLICA", primaryRegion, replicaRegions };
}

/** @throws ServiceError UnsupportedOperationException unless the key is a multi-Region primary */
export function requirePrimary(key: KeyRecord): MultiRegion {
  if (key.multiRegion && key.multiRegion.type === "PRIMARY") return key.multiRegion;
  throw new ServiceError("UnsupportedOperationException", `${arnOf(key)} is not a multi-region primary key.`);
}

/** For what is done to a set of kin through its primary, and to a single-Region key itself. @throws ServiceError UnsupportedOperationException */
export function requirePrimaryIfMultiRegion(key: KeyRecord): void {
  if (key.multiRegion) requirePrimary(key);
}

/**
 * The materials of a replica when its primary has these. What a customer imported is imported into each Region separately, so
 * whether it is there is the replica's own affair.
 */
export function replicaMaterials(
  primary: readonly KeyMaterial[],
  own: readonly KeyMaterial[],
): readonly KeyMaterial[] {
  return primary.map((material) => {
    if (material.imported === undefined) return material;
    const { present = false, validToMs } = own.find(({ hbkId }) => hbkId === material.hbkId)?.imported ?? {};
    const { description } = material.imported;
    return { ...material, imported: { present, validToMs, description } };
  });
}
