import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { idleConditionsOf } from "../steps/access/idle-conditions.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** Keeps a key from being used in cryptographic operations, until it is enabled again; its ciphertext stays good. @throws ServiceError NotFoundException, KMSInvalidStateException */
export const disableKey: Operation<Input<kmsV1.DisableKeyRequest__Output>, kmsV1.DisableKeyResponse> = {
  name: "DisableKey",
  readOnly: false,
  shown: ({ keyId }) => shown({ keyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const conditions = await idleConditionsOf(kms, key);
    await authorizeKey(kms, call, key, { action: "DisableKey", conditions });
    requireState(key.record, "DisableKey");
    if (key.record.state === "Enabled") await changeKey(kms, key, { state: "Disabled" });
    return {};
  },
};
