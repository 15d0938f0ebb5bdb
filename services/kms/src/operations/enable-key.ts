import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/key-states.ts";
import { keyArnElement } from "../domain/response-elements.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** Makes a disabled key usable again; an enabled one stays as it is. @throws ServiceError NotFoundException, KMSInvalidStateException */
export const enableKey: Operation<Input<kmsV1.EnableKeyRequest__Output>, kmsV1.EnableKeyResponse> = {
  name: "EnableKey",
  readOnly: false,
  shown: ({ keyId }) => shown({ keyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "EnableKey" });
    requireState(key.record, "EnableKey");
    if (key.record.state !== "Enabled") await changeKey(kms, key, { state: "Enabled" });
    return {};
  },
};
