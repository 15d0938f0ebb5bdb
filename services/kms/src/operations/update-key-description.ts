import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** Replaces a key's description, at most 8,192 characters. @throws ServiceError NotFoundException, KMSInvalidStateException */
export const updateKeyDescription: Operation<
  Input<kmsV1.UpdateKeyDescriptionRequest__Output>,
  kmsV1.UpdateKeyDescriptionResponse
> = {
  name: "UpdateKeyDescription",
  readOnly: false,
  shown: ({ keyId, description }) => shown({ keyId, description }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "UpdateKeyDescription" });
    requireState(key.record, "UpdateKeyDescription");
    await changeKey(kms, key, { description: request.description! });
    return {};
  },
};
