import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { deletionConditions } from "../domain/condition-keys.ts";
import { duesOf } from "../domain/due.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { hasReplicas } from "../domain/keys/multi-region.ts";
import { limits, msPerDay } from "../domain/limits.ts";
import { millisecondsOf, timestamp, trailDate } from "../domain/timestamps.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { idleConditionsOf } from "../steps/access/idle-conditions.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { requeue } from "../store/due-queue.ts";

/**
 * Begins the 7 to 30 days after which the key, and with it all that it protects, is gone for good; of a primary with replicas,
 * the wait for the last of them.
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
      deletionDate: deletionDate && trailDate(millisecondsOf(deletionDate)),
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

    const conditions = { ...deletionConditions(windowDays), ...(await idleConditionsOf(kms, key)) };
    await authorizeKey(kms, call, key, { action: "ScheduleKeyDeletion", conditions });
    requireState(key.record, "ScheduleKeyDeletion");

    const change = pendingDeletion(key.record, windowDays, kms.clock.now());
    const next = { ...key.record, ...change };
    await changeKey(kms, key, change, requeue(duesOf(key.record), duesOf(next)));

    return {
      keyId: key.arn,
      keyState: next.state,
      ...(next.deletion && { deletionDate: timestamp(next.deletion.dateMs) }),
      pendingWindowInDays: windowDays,
    };
  },
};

/** A primary that has replicas waits for them to be deleted; its window begins after the last one. */
function pendingDeletion(
  key: KeyRecord,
  windowDays: number,
  nowMs: number,
): Pick<KeyRecord, "state"> & Partial<KeyRecord> {
  if (hasReplicas(key)) return { state: "PendingReplicaDeletion", replicaDeletion: { windowDays } };
  return { state: "PendingDeletion", deletion: { dateMs: nowMs + windowDays * msPerDay, windowDays } };
}
