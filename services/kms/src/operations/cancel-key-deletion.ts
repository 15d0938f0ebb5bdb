import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/key-states.ts";
import { keyArnElement } from "../domain/response-elements.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { deletionPath } from "../store/layout.ts";

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

    const { deletion } = key.record;
    const dequeue = deletion === undefined ? [] : [{ delete: deletionPath(deletion.dateMs, key.record) }];
    await changeKey(kms, key, { state: "Disabled", deletion: undefined }, dequeue);
    return { keyId: key.arn };
  },
};
