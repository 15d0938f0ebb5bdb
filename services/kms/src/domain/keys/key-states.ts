import { ServiceError } from "@keymesh/errors";
import { arnOf, type KeyRecord } from "./key-record.ts";
import { canRotate } from "./key-specs.ts";
import {
  type Cell,
  type KeyKindNeeded,
  type KeyOperation,
  keyKindTable,
  keyStateTable,
  type Refusal,
} from "./key-state-table.ts";

/**
 * Lets an operation go on with a key of this kind in this state. As AWS does, the key's origin is looked at before its state and its
 * key spec after it: of a disabled RSA key, RotateKeyOnDemand says that it is disabled.
 * @throws ServiceError UnsupportedOperationException | DisabledException | KMSInvalidStateException
 */
export function requireState(key: KeyRecord, operation: KeyOperation): void {
  const kind = keyKindTable[operation];
  if (kind !== undefined) requireOrigin(key, kind);
  const cell: Cell = keyStateTable[operation][key.state];
  if (cell !== "ok") throw refusal(cell, key);
  // Without a message, as AWS answers here.
  if ((kind === "rotating" || kind === "rotatable") && !canRotate(key.keySpec)) {
    throw new ServiceError("UnsupportedOperationException", "");
  }
}

function requireOrigin(key: KeyRecord, kind: KeyKindNeeded): void {
  const { origin } = key;
  const isInStore = origin === "AWS_CLOUDHSM" || origin === "EXTERNAL_KEY_STORE";
  const isWrongOrigin =
    (kind === "external" && origin !== "EXTERNAL") || (kind === "rotating" && origin !== "AWS_KMS");
  if (isInStore || isWrongOrigin) throw refusal("origin", key);
}

function refusal(cell: Refusal, key: KeyRecord): ServiceError {
  const arn = arnOf(key);
  switch (cell) {
    case "origin":
      return new ServiceError(
        "UnsupportedOperationException",
        `${arn} origin is ${key.origin} which is not valid for this operation.`,
      );
    case "disabled":
      return new ServiceError("DisabledException", `${arn} is disabled.`);
    case "pendingDeletion":
      return invalidState(
        key.state === "PendingReplicaDeletion"
          ? `${arn} is pending replica deletion.`
          : `${arn} is pending deletion.`,
      );
    case "notPendingDeletion":
      return invalidState(`${arn} is not pending deletion.`);
    case "pendingImport":
      return invalidState(`${arn} is pending import.`);
    case "unavailable":
      return invalidState(`${arn} is unavailable.`);
    case "creating":
      return invalidState(`${arn} is creating.`);
    case "updating":
      return invalidState(`${arn} is updating.`);
  }
}

function invalidState(message: string): ServiceError {
  return new ServiceError("KMSInvalidStateException", message);
}
