import type { KeyState } from "./key-record.ts";

/** How an operation fails on a key in a state that does not allow it. */
export type Refusal =
  | "disabled"
  | "pendingDeletion"
  | "notPendingDeletion"
  | "pendingImport"
  | "unavailable"
  | "creating"
  | "updating"
  /** UnsupportedOperationException: keys that get into this state are of an origin the operation is not for. */
  | "origin";
export type Cell = "ok" | Refusal;
export type Row = Readonly<Record<KeyState, Cell>>;

const everyState: Row = {
  Creating: "ok",
  Enabled: "ok",
  Disabled: "ok",
  PendingDeletion: "ok",
  PendingReplicaDeletion: "ok",
  PendingImport: "ok",
  Unavailable: "ok",
  Updating: "ok",
};

const notWhilePendingDeletion: Row = {
  ...everyState,
  PendingDeletion: "pendingDeletion",
  PendingReplicaDeletion: "pendingDeletion",
};

const cryptographic: Row = {
  ...notWhilePendingDeletion,
  Creating: "creating",
  Disabled: "disabled",
  PendingImport: "pendingImport",
  Unavailable: "unavailable",
};

const enableOrDisable: Row = {
  ...notWhilePendingDeletion,
  Creating: "creating",
  PendingImport: "pendingImport",
  Updating: "updating",
};

const cancelDeletion: Row = {
  Creating: "notPendingDeletion",
  Enabled: "notPendingDeletion",
  Disabled: "notPendingDeletion",
  PendingDeletion: "ok",
  PendingReplicaDeletion: "ok",
  PendingImport: "notPendingDeletion",
  Unavailable: "notPendingDeletion",
  Updating: "notPendingDeletion",
};

const rotate: Row = {
  ...notWhilePendingDeletion,
  Creating: "creating",
  Disabled: "disabled",
  PendingImport: "pendingImport",
  Unavailable: "origin",
};

const setRotation: Row = { ...rotate, PendingImport: "origin" };

/** Operations on imported material; keys that are Unavailable are in a custom key store, and so cannot have any. */
const importing: Row = { ...notWhilePendingDeletion, Creating: "creating", Unavailable: "origin" };

/**
 * Key states × operations, as the Developer Guide's table has them. An operation that is not here names no key. What depends on
 * the kind of key in every state is in {@link keyKindTable}, and is looked at first.
 */
export const keyStateTable = {
  Encrypt: cryptographic,
  Decrypt: cryptographic,
  ReEncrypt: cryptographic,
  GenerateDataKey: cryptographic,
  GenerateDataKeyWithoutPlaintext: cryptographic,
  GenerateDataKeyPair: { ...cryptographic, Unavailable: "origin" },
  GenerateDataKeyPairWithoutPlaintext: { ...cryptographic, Unavailable: "origin" },
  Sign: cryptographic,
  Verify: cryptographic,
  GenerateMac: cryptographic,
  VerifyMac: cryptographic,
  DeriveSharedSecret: cryptographic,
  GetPublicKey: { ...cryptographic, Disabled: "ok", PendingImport: "ok" },
  CreateGrant: { ...cryptographic, Unavailable: "ok" },
  EnableKey: enableOrDisable,
  DisableKey: enableOrDisable,
  ScheduleKeyDeletion: { ...notWhilePendingDeletion, Updating: "updating" },
  CancelKeyDeletion: cancelDeletion,
  CreateAlias: notWhilePendingDeletion,
  /** The destination key: the alias's old target may be in any state. */
  UpdateAlias: notWhilePendingDeletion,
  TagResource: notWhilePendingDeletion,
  UntagResource: notWhilePendingDeletion,
  UpdateKeyDescription: notWhilePendingDeletion,
  EnableKeyRotation: setRotation,
  DisableKeyRotation: setRotation,
  RotateKeyOnDemand: rotate,
  GetKeyRotationStatus: { ...everyState, PendingImport: "origin", Unavailable: "origin" },
  ListKeyRotations: { ...everyState, Unavailable: "origin" },
  GetParametersForImport: { ...importing, Updating: "updating" },
  ImportKeyMaterial: importing,
  DeleteImportedKeyMaterial: {
    ...everyState,
    Creating: "creating",
    Unavailable: "origin",
    Updating: "updating",
  },
  ReplicateKey: { ...cryptographic, Updating: "updating" },
  UpdatePrimaryRegion: cryptographic,
  DescribeKey: everyState,
  GetKeyLastUsage: everyState,
  GetKeyPolicy: everyState,
  PutKeyPolicy: everyState,
  ListAliases: everyState,
  ListGrants: everyState,
  ListKeyPolicies: everyState,
  ListResourceTags: everyState,
  DeleteAlias: everyState,
  RetireGrant: everyState,
  RevokeGrant: everyState,
} as const satisfies Record<string, Row>;

export type KeyOperation = keyof typeof keyStateTable;

/** Which keys an operation is for, whatever their state (notes 6, 7 and 9 of the guide's table). */
export type KeyKindNeeded =
  /** Symmetric encryption keys whose material KMS generated: the ones that rotate by themselves. */
  | "rotating"
  /** Symmetric encryption keys that are in no custom key store. */
  | "rotatable"
  /** Keys whose material the customer brings. */
  | "external"
  /** Keys that are in no custom key store. */
  | "notInStore";

/** Operations that are not for every kind of key. */
export const keyKindTable: Partial<Readonly<Record<KeyOperation, KeyKindNeeded>>> = {
  EnableKeyRotation: "rotating",
  DisableKeyRotation: "rotating",
  RotateKeyOnDemand: "rotatable",
  // Of a key that cannot rotate it tells that it does not: Terraform asks it of every key KMS generated.
  GetKeyRotationStatus: "notInStore",
  ListKeyRotations: "rotatable",
  GetParametersForImport: "external",
  ImportKeyMaterial: "external",
  DeleteImportedKeyMaterial: "external",
  GenerateDataKeyPair: "notInStore",
  GenerateDataKeyPairWithoutPlaintext: "notInStore",
};
