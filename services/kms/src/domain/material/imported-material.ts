import { ServiceError } from "@keymesh/errors";
import { arnOf, type ImportedMaterial, type KeyMaterial, type KeyRecord } from "../keys/key-record.ts";
import { hasReplicas } from "../keys/multi-region.ts";

/** What an import says about the material it brings. */
export interface Import {
  readonly hbkId: string;
  /** As the caller asked, or what an import of this key is when nothing is said ({@link importTypeOf}). */
  readonly type: ImportType;
  readonly nowMs: number;
  readonly validToMs?: number | undefined;
  readonly description?: string | undefined;
  /** The KeyMaterialId the caller expects. */
  readonly expectedId?: string | undefined;
}

export type ImportType = "NEW_KEY_MATERIAL" | "EXISTING_KEY_MATERIAL";

/** The first material of a key is new, all later ones are expected to be known. */
export function importTypeOf(key: KeyRecord, asked: string | null | undefined): ImportType {
  if (asked) return asked as ImportType;
  return key.materials.length === 0 ? "NEW_KEY_MATERIAL" : "EXISTING_KEY_MATERIAL";
}

/**
 * The key with imported material: its first is current at once; later new material waits for RotateKeyOnDemand, and of a key with
 * replicas for the import into each of them. The key is Enabled as soon as all material that was ever current is there.
 * @throws ServiceError IncorrectKeyMaterialException | KMSInvalidStateException
 */
export function withMaterial(key: KeyRecord, brought: Import): KeyRecord {
  const known = key.materials.find(({ hbkId }) => hbkId === brought.hbkId);
  requireExpected(key, brought, known);
  const imported = importedOf(brought, known?.imported);
  const materials =
    known === undefined
      ? [...key.materials, { ...newMaterial(key, brought), imported }]
      : key.materials.map((one) => (one === known ? { ...one, imported } : one));
  return withState({ ...key, materials });
}

/**
 * The key after material of `where`, itself or one of its kin, was destroyed. What was current once stays known; what only waited
 * for its rotation is forgotten, or when a replica lost it, waits for that replica again.
 */
export function withoutMaterial(key: KeyRecord, hbkId: string, where: KeyRecord): KeyRecord {
  const isElsewhere = key.region !== where.region;
  const isReplica = where.multiRegion !== false && where.multiRegion.type === "REPLICA";
  const lost = key.materials.find((one) => one.hbkId === hbkId);
  if (lost?.pending && !isReplica) {
    return { ...key, materials: key.materials.filter((one) => one !== lost) };
  }
  const materials = key.materials.map((one): KeyMaterial => {
    if (one !== lost) return one;
    const waiting = one.pending ? { ...one, pending: "MULTI_REGION_IMPORT_AND_ROTATION" as const } : one;
    if (isElsewhere || one.imported === undefined) return waiting;
    const { validToMs: _, ...known } = one.imported;
    return { ...waiting, imported: { ...known, present: false } };
  });
  return withState({ ...key, materials });
}

/** Whether all material that was ever current is there. */
export function isComplete({ materials }: KeyRecord): boolean {
  const permanent = materials.filter(({ pending }) => pending === undefined);
  return (
    permanent.length > 0 && permanent.every(({ imported }) => imported === undefined || imported.present)
  );
}

/** Pending material waits for its rotation only, once it is in every Region of the key. */
export function withReadyMaterial(key: KeyRecord, kin: readonly KeyRecord[]): KeyRecord {
  const isThere = (hbkId: string, record: KeyRecord) =>
    record.materials.some((one) => one.hbkId === hbkId && one.imported?.present === true);
  const materials = key.materials.map((one): KeyMaterial => {
    if (one.pending === undefined) return one;
    const isReady = [key, ...kin].every((record) => isThere(one.hbkId, record));
    return { ...one, pending: isReady ? "ROTATION" : "MULTI_REGION_IMPORT_AND_ROTATION" };
  });
  return { ...key, materials };
}

function withState(key: KeyRecord): KeyRecord {
  if (isComplete(key)) return key.state === "PendingImport" ? { ...key, state: "Enabled" } : key;
  return key.state === "Enabled" || key.state === "Disabled" ? { ...key, state: "PendingImport" } : key;
}

function newMaterial(key: KeyRecord, { hbkId, nowMs }: Import): KeyMaterial {
  if (key.materials.length === 0) return { hbkId, createdMs: nowMs };
  const pending = hasReplicas(key) ? "MULTI_REGION_IMPORT_AND_ROTATION" : "ROTATION";
  return { hbkId, createdMs: nowMs, pending };
}

function importedOf(
  { validToMs, description }: Import,
  before: ImportedMaterial | undefined,
): ImportedMaterial {
  const kept = description ?? before?.description;
  return {
    present: true,
    ...(validToMs !== undefined && { validToMs }),
    ...(kept !== undefined && { description: kept }),
  };
}

function requireExpected(
  key: KeyRecord,
  { hbkId, type, expectedId }: Import,
  known: KeyMaterial | undefined,
): void {
  const arn = arnOf(key);
  if (expectedId !== undefined && expectedId !== hbkId) {
    throw incorrect(
      `The key material in the request is not the key material ${expectedId} of KMS key ${arn}.`,
    );
  }
  if (type === "EXISTING_KEY_MATERIAL" && known === undefined) {
    throw incorrect(`The key material in the request is not associated with KMS key ${arn}.`);
  }
  if (type === "NEW_KEY_MATERIAL" && known !== undefined) {
    throw incorrect(`The key material in the request is already associated with KMS key ${arn}.`);
  }
  const pending = key.materials.find((one) => one.pending !== undefined);
  if (type === "NEW_KEY_MATERIAL" && pending !== undefined) {
    throw new ServiceError(
      "KMSInvalidStateException",
      `New key material (id: ${hbkId}) cannot be imported into KMS key ${arn}, because another key material ` +
        `(id: ${pending.hbkId}) is pending rotation.`,
    );
  }
}

function incorrect(message: string): ServiceError {
  return new ServiceError("IncorrectKeyMaterialException", message);
}
