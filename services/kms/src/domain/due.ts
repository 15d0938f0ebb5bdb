import type { Json } from "@keymesh/audit";
import type { KeyRecord } from "./keys/key-record.ts";

/** Which KMS key, and in which Region. */
export interface KeyName {
  readonly region: string;
  readonly accountId: string;
  readonly keyId: string;
}

/** A thing that must be done for a key at its time, by whichever KMS process looks first. */
export type Due = KeyName & { readonly dateMs: number } & (
    | { readonly kind: "deletion" }
    | { readonly kind: "rotation" }
    /** Imported material ends. */
    | { readonly kind: "expiry"; readonly hbkId: string }
    /** The key is gone, its grants are not yet. */
    | { readonly kind: "grants" }
    /** Something happened to the key that the trail has not been told yet. */
    | ({ readonly kind: "event" } & ServiceEvent)
  );

/** What KMS itself did to a key, as CloudTrail shows it (AwsServiceEvent). */
export interface ServiceEvent {
  readonly eventName:
    | "RotateKey"
    | "DeleteKey"
    | "DeleteExpiredKeyMaterial"
    | "SynchronizeMultiRegionKey"
    /** The mesh's own: a key came with the seed file. */
    | "SeedKey";
  readonly responseElements: Json;
  /** CloudTrail's serviceEventDetails. */
  readonly details?: Json;
}

/** The rotation a key waits for; none when it does not rotate, or when another Region's key is the one that does. */
export function rotationDue(key: KeyRecord): Due[] {
  const { region, accountId, keyId, rotation, multiRegion } = key;
  if (rotation === undefined || (multiRegion && multiRegion.type === "REPLICA")) return [];
  return [{ kind: "rotation", region, accountId, keyId, dateMs: rotation.nextMs }];
}

/** Everything a key waits for. */
export function duesOf(key: KeyRecord): Due[] {
  const { region, accountId, keyId, deletion, materials } = key;
  const expiries = materials.flatMap(({ hbkId, imported }): Due[] =>
    imported?.present && imported.validToMs !== undefined
      ? [{ kind: "expiry", region, accountId, keyId, hbkId, dateMs: imported.validToMs }]
      : [],
  );
  const deletions: Due[] = deletion
    ? [{ kind: "deletion", region, accountId, keyId, dateMs: deletion.dateMs }]
    : [];
  return [...deletions, ...expiries, ...rotationDue(key)];
}
