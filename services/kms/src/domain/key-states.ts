import { ServiceError } from "@keymesh/errors";
import { arnOf, type KeyRecord, type KeyState } from "./key-record.ts";

/** How an operation fails on a key in a state that does not allow it; the words are AWS's. */
type Refusal =
  | "disabled"
  | "pendingDeletion"
  | "notPendingDeletion"
  | "pendingImport"
  | "unavailable"
  | "creating"
  | "updating";
type Cell = "ok" | Refusal;
type Row = Readonly<Record<KeyState, Cell>>;

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

const cryptographic: Row = {
  Creating: "creating",
  Enabled: "ok",
  Disabled: "disabled",
  PendingDeletion: "pendingDeletion",
  PendingReplicaDeletion: "pendingDeletion",
  PendingImport: "pendingImport",
  Unavailable: "unavailable",
  Updating: "ok",
};

const createGrant: Row = { ...cryptographic, Unavailable: "ok" };

const enableOrDisable: Row = {
  ...everyState,
  Creating: "creating",
  PendingDeletion: "pendingDeletion",
  PendingReplicaDeletion: "pendingDeletion",
  PendingImport: "pendingImport",
  Updating: "updating",
};

const notWhilePendingDeletion: Row = {
  ...everyState,
  PendingDeletion: "pendingDeletion",
  PendingReplicaDeletion: "pendingDeletion",
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

const rotateOnDemand: Row = {
  ...everyState,
  Creating: "creating",
  Disabled: "disabled",
  PendingDeletion: "pendingDeletion",
  PendingReplicaDeletion: "pendingDeletion",
  PendingImport: "pendingImport",
};

/**
 * Key states × operations, as the Developer Guide's table has them for keys that are in no custom key store. An operation
 * that is not here names no key.
 */
export const keyStateTable = {
  Encrypt: cryptographic,
  Decrypt: cryptographic,
  ReEncrypt: cryptographic,
  GenerateDataKey: cryptographic,
  GenerateDataKeyWithoutPlaintext: cryptographic,
  CreateGrant: createGrant,
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
  RotateKeyOnDemand: rotateOnDemand,
  DescribeKey: everyState,
  GetKeyPolicy: everyState,
  PutKeyPolicy: everyState,
  ListAliases: everyState,
  ListGrants: everyState,
  ListKeyPolicies: everyState,
  ListResourceTags: everyState,
  ListKeyRotations: everyState,
  GetKeyRotationStatus: everyState,
  DeleteAlias: everyState,
  RetireGrant: everyState,
  RevokeGrant: everyState,
} as const satisfies Record<string, Row>;

export type KeyOperation = keyof typeof keyStateTable;

/** @throws ServiceError DisabledException | KMSInvalidStateException when the key's state does not allow the operation. */
export function requireState(key: KeyRecord, operation: KeyOperation): void {
  const cell: Cell = keyStateTable[operation][key.state];
  if (cell !== "ok") throw refusal(cell, arnOf(key));
}

function refusal(cell: Refusal, arn: string): ServiceError {
  switch (cell) {
    case "disabled":
      return new ServiceError("DisabledException", `${arn} is disabled.`);
    case "notPendingDeletion":
      return new ServiceError("KMSInvalidStateException", `${arn} is not pending deletion.`);
    case "pendingDeletion":
      return new ServiceError("KMSInvalidStateException", `${arn} is pending deletion.`);
    case "pendingImport":
      return new ServiceError("KMSInvalidStateException", `${arn} is pending import.`);
    case "unavailable":
      return new ServiceError("KMSInvalidStateException", `${arn} is unavailable.`);
    case "creating":
      return new ServiceError("KMSInvalidStateException", `${arn} is creating.`);
    case "updating":
      return new ServiceError("KMSInvalidStateException", `${arn} is updating.`);
  }
}
