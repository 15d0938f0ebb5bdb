import type { kmsV1 } from "@keymesh/proto";
import type { Input, Kms, Operation } from "../call.ts";
import { rotationDue } from "../domain/due.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { enqueue } from "../store/due-queue.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

/**
 * Makes a disabled key usable again; an enabled one stays as it is. A rotation it missed meanwhile is made up for at once. A key
 * that is Unavailable stays so until its custom key store is connected again. @throws ServiceError NotFoundException, KMSInvalidStateException
 */
export const enableKey: Operation<Input<kmsV1.EnableKeyRequest__Output>, kmsV1.EnableKeyResponse> = {
  name: "EnableKey",
  readOnly: false,
  shown: ({ keyId }) => shown({ keyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "EnableKey" });
    requireState(key.record, "EnableKey");
    if (key.record.state === "Disabled") await enable(kms, key);
    return {};
  },
};

async function enable(kms: Kms, key: LoadedKey): Promise<void> {
  const { rotation } = key.record;
  const nowMs = kms.clock.now();
  const isMissed = rotation !== undefined && rotation.nextMs <= nowMs;
  const change = {
    state: "Enabled",
    ...(isMissed && { rotation: { ...rotation, nextMs: nowMs } }),
  } as const;
  await changeKey(kms, key, change, rotationDue({ ...key.record, ...change }).map(enqueue));
}
