import { kmsKeyArn } from "@keymesh/envelope";
import { msPerDay } from "../limits.ts";
import type { KeySpec, KeyUsage } from "./key-specs.ts";

/** The states of a KMS key (Developer Guide, Key states). */
export type KeyState =
  | "Creating"
  | "Enabled"
  | "Disabled"
  | "PendingDeletion"
  | "PendingImport"
  | "PendingReplicaDeletion"
  | "Unavailable"
  | "Updating";

export const KEY_STATES: readonly KeyState[] = [
  "Creating",
  "Enabled",
  "Disabled",
  "PendingDeletion",
  "PendingImport",
  "PendingReplicaDeletion",
  "Unavailable",
  "Updating",
];

/** Where the key material came from. */
export type KeyOrigin = "AWS_KMS" | "EXTERNAL" | "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE";

/** One HSM backing key of a KMS key: the key material of one rotation. Its EKT is stored beside the record. */
export interface KeyMaterial {
  /** 64 lowercase hex digits; the KeyMaterialId of the API. */
  readonly hbkId: string;
  /** When it became current; for material that is pending, when it came. */
  readonly createdMs: number;
  /** How it came to be current; absent for the material the key was created with. */
  readonly rotationType?: "AUTOMATIC" | "ON_DEMAND";
  /** Set until it becomes current: imported, and waiting for RotateKeyOnDemand or for the other Regions of the key. */
  readonly pending?: "ROTATION" | "MULTI_REGION_IMPORT_AND_ROTATION";
  /** Imported material only. */
  readonly imported?: ImportedMaterial;
}

/** What is known of key material a customer brought. */
export interface ImportedMaterial {
  /** False once it expired or was deleted: its EKT is gone, and only the same bytes may come again. */
  readonly present: boolean;
  /** Absent: it does not expire. */
  readonly validToMs?: number;
  readonly description?: string;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A multi-Region key's place among its kin. Every Region's record says the same of the primary and of all replicas. */
export interface MultiRegion {
  readonly type: "PRIMARY" | "REPLICA";
  readonly primaryRegion: string;
  readonly replicaRegions: readonly string[];
}

/** Automatic rotation. */
export interface RotationSchedule {
  readonly periodDays: number;
  /** When the next one is due. While the key cannot rotate it stays, and is made up for as soon as it can. */
  readonly nextMs: number;
}

/**
 * A KMS key is not a cryptographic key: it is this record. It encrypts nothing; it names the backing keys that do, who may
 * use them, and in which state they are.
 */
export interface KeyRecord {
  readonly keyId: string;
  readonly accountId: string;
  readonly region: string;
  readonly createdMs: number;
  readonly description: string;
  readonly state: KeyState;
  readonly keySpec: KeySpec;
  readonly keyUsage: KeyUsage;
  readonly origin: KeyOrigin;
  readonly manager: "CUSTOMER" | "AWS";
  readonly multiRegion: false | MultiRegion;
  /** The key policy, as the caller wrote it. */
  readonly policy: string;
  /** The unique ids (`AIDA…`, `AROA…`) the users and roles in the policy had when it was put, by ARN. */
  readonly principalIds?: Readonly<Record<string, string>>;
  readonly tags: readonly Tag[];
  /** Names of the aliases that point here, `alias/` included. */
  readonly aliases: readonly string[];
  /** Oldest first; the last one that is not pending is current. Empty before the first import. */
  readonly materials: readonly KeyMaterial[];
  /** Absent: no automatic rotation. */
  readonly rotation?: RotationSchedule;
  /** Set while the key is pending deletion. */
  readonly deletion?: { readonly dateMs: number; readonly windowDays: number };
  /** Set while a primary waits for its last replica to go; its window begins then. */
  readonly replicaDeletion?: { readonly windowDays: number };
  /** Of a key in a custom key store. */
  readonly customKeyStore?: {
    readonly id: string;
    readonly cloudHsmClusterId?: string;
    readonly xksKeyId?: string;
  };
}

export function arnOf(key: Pick<KeyRecord, "region" | "accountId" | "keyId">): string {
  return kmsKeyArn(key);
}

/** The material new ciphertext is made under; undefined for a key whose first material was never imported. */
export function currentMaterialOf(key: KeyRecord): KeyMaterial | undefined {
  return key.materials.findLast((material) => material.pending === undefined);
}

/** As {@link currentMaterialOf}, for keys whose state says that they have one. */
export function currentMaterial(key: KeyRecord): KeyMaterial {
  const current = currentMaterialOf(key);
  if (!current) throw new Error(`${arnOf(key)} has no key material`);
  return current;
}

/** Automatic rotation every so many days, the first of them one period from `fromMs`. */
export function rotationFrom(fromMs: number, periodDays: number): RotationSchedule {
  return { periodDays, nextMs: fromMs + periodDays * msPerDay };
}

/** How often the key was rotated on demand; AWS allows 25. */
export function onDemandRotations(key: KeyRecord): number {
  return key.materials.filter((material) => material.rotationType === "ON_DEMAND" && !material.pending)
    .length;
}
