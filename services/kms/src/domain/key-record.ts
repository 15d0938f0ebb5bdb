import { kmsKeyArn } from "@keymesh/envelope";

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

/** One HSM backing key of a KMS key: the key material of one rotation. Its EKT is stored beside the record. */
export interface KeyMaterial {
  /** 64 lowercase hex digits; the KeyMaterialId of the API. */
  readonly hbkId: string;
  readonly createdMs: number;
  /** How it came to be current; absent for the material the key was created with. */
  readonly rotationType?: "AUTOMATIC" | "ON_DEMAND";
}

export interface Tag {
  readonly key: string;
  readonly value: string;
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
  readonly keySpec: "SYMMETRIC_DEFAULT";
  readonly keyUsage: "ENCRYPT_DECRYPT";
  readonly origin: "AWS_KMS";
  readonly manager: "CUSTOMER" | "AWS";
  readonly multiRegion: false;
  /** The key policy, as the caller wrote it. */
  readonly policy: string;
  readonly tags: readonly Tag[];
  /** Names of the aliases that point here, `alias/` included. */
  readonly aliases: readonly string[];
  /** Oldest first; the last one is current. */
  readonly materials: readonly KeyMaterial[];
  /** Set while the key is pending deletion. */
  readonly deletion?: { readonly dateMs: number; readonly windowDays: number };
}

export function arnOf(key: Pick<KeyRecord, "region" | "accountId" | "keyId">): string {
  return kmsKeyArn(key);
}

/** The material new ciphertext is made under. */
export function currentMaterial(key: KeyRecord): KeyMaterial {
  const current = key.materials.at(-1);
  if (!current) throw new Error(`${arnOf(key)} has no key material`);
  return current;
}

/** How often the key was rotated on demand; AWS allows 25. */
export function onDemandRotations(key: KeyRecord): number {
  return key.materials.filter((material) => material.rotationType === "ON_DEMAND").length;
}
