import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { timestamp } from "../domain/timestamps.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * When and by which operation a key was last used in cryptography. Uses are recorded from the beginning of each key.
 * @throws ServiceError NotFoundException
 */
export const getKeyLastUsage: Operation<
  Input<kmsV1.GetKeyLastUsageRequest__Output>,
  kmsV1.GetKeyLastUsageResponse
> = {
  name: "GetKeyLastUsage",
  readOnly: true,
  shown: ({ keyId }) => shown({ keyId }),

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "GetKeyLastUsage" });
    requireState(key.record, "GetKeyLastUsage");

    const { keyId, createdMs } = key.record;
    const use = await kms.uses.find(key.record);
    return {
      keyId,
      keyLastUsage: use
        ? {
            operation: use.operation,
            timestamp: timestamp(use.timeMs),
            cloudTrailEventId: use.eventId,
            kmsRequestId: use.requestId,
          }
        : {},
      trackingStartDate: timestamp(createdMs),
      keyCreationDate: timestamp(createdMs),
    };
  },
};
