import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { duesOf } from "../domain/due.ts";
import type { KeyRecord, KeyState } from "../domain/keys/key-record.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { isComplete } from "../domain/material/imported-material.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { requeue } from "../store/due-queue.ts";

/** Keeps a key that was to be deleted; it comes back disabled. @throws ServiceError NotFoundException, KMSInvalidStateException */
export const cancelKeyDeletion: Operation<
  Input<kmsV1.CancelKeyDeletionRequest__Output>,
  kmsV1.CancelKeyDeletionResponse
> = {
  name: "CancelKeyDeletion",
  readOnly: false,
  shown: ({ keyId }) => shown({ keyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "CancelKeyDeletion" });
    requireState(key.record, "CancelKeyDeletion");

    const change = { state: stateAfter(key.record), deletion: undefined, replicaDeletion: undefined };
    const next = { ...key.record, ...change };
    await changeKey(kms, key, change, requeue(duesOf(key.record), duesOf(next)));
    return { keyId: key.arn };
  },
};

/** Disabled; but a key whose imported material went meanwhile cannot be used by enabling it. */
function stateAfter(key: KeyRecord): KeyState {
  return key.origin === "EXTERNAL" && !isComplete(key) ? "PendingImport" : "Disabled";
}
