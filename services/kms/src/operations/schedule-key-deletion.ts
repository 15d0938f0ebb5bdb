import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/key-states.ts";
import { limits, msPerDay } from "../domain/limits.ts";
import { shown } from "../domain/shown.ts";
import { timestamp, trailDate } from "../domain/timestamps.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { deletionPath } from "../store/layout.ts";
import { encodeRecord } from "../store/records.ts";

/**
 * Begins the 7 to 30 days after which the key, and with it all that it protects, is gone for good.
 * @throws ServiceError NotFoundException, KMSInvalidStateException, ValidationException
 */
export const scheduleKeyDeletion: Operation<
  Input<kmsV1.ScheduleKeyDeletionRequest__Output>,
  kmsV1.ScheduleKeyDeletionResponse
> = {
  name: "ScheduleKeyDeletion",
  readOnly: false,
  shown: ({ keyId, pendingWindowInDays }) => shown({ keyId, pendingWindowInDays }),
  responseElements: ({ keyId, keyState, deletionDate, pendingWindowInDays }) =>
    shown({
      keyId,
      keyState,
      pendingWindowInDays,
      deletionDate: trailDate(Number(deletionDate?.seconds) * 1000),
    }),

  async run(kms, call, request) {
    const windowDays = request.pendingWindowInDays ?? limits.defaultPendingWindowDays;
    const { minPendingWindowDays: min, maxPendingWindowDays: max } = limits;
    if (windowDays < min || windowDays > max) {
      throw new ServiceError(
        "ValidationException",
        `PendingWindowInDays must be between ${min} and ${max} days.`,
      );
    }

    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);

    const conditions = { "kms:ScheduleKeyDeletionPendingWindowInDays": windowDays };
    await authorizeKey(kms, call, key, { action: "ScheduleKeyDeletion", conditions });
    requireState(key.record, "ScheduleKeyDeletion");

    const dateMs = kms.clock.now() + windowDays * msPerDay;
    const { region, accountId, keyId } = key.record;
    const queued = { region, accountId, keyId, dateMs };
    const enqueue = { put: deletionPath(dateMs, key.record), value: encodeRecord(queued) };
    await changeKey(kms, key, { state: "PendingDeletion", deletion: { dateMs, windowDays } }, [enqueue]);

    return {
      keyId: key.arn,
      keyState: "PendingDeletion",
      deletionDate: timestamp(dateMs),
      pendingWindowInDays: windowDays,
    };
  },
};
