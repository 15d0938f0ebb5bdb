import { ServiceError } from "@keymesh/errors";
import { type Call, type Kms, newNotes, type Operation } from "./call.ts";
import { isCryptographic } from "./domain/key-use.ts";
import { kmsError } from "./domain/kms-error.ts";
import { asListed } from "./domain/operation-errors.ts";
import { noteUse } from "./steps/note-use.ts";
import { raisePendingDeletionAlarm } from "./steps/pending-deletion-alarm.ts";

/** How often an operation starts over because another call changed the same record in the meantime. */
const maxAttempts = 12;

/**
 * Runs an operation. When what it loaded was changed before it could write, it starts over with what is true now: it decides and
 * acts again, so that no change is lost and none is made on stale grounds.
 * @throws ServiceError only, with codes of the KMS API
 */
export async function perform<Request, Response>(
  kms: Kms,
  operation: Operation<Request, Response>,
  call: Call,
  request: Request,
): Promise<Response> {
  kms.throttle?.chargeOperation(call, operation.name, request as object);
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation.run(kms, call, request);
    } catch (error) {
      if (!isConflict(error) || attempt === maxAttempts) throw failure(kms, operation.name, error);
      Object.assign(call.notes, newNotes());
    }
  }
}

function failure(kms: Kms, operation: string, thrown: unknown): unknown {
  const error = kmsError(thrown);
  if (!(error instanceof ServiceError)) return error;
  return asListed(operation, error, () => !kms.fleet.status().some(({ connected }) => connected));
}

async function failureOf(kms: Kms, call: Call, operation: string, thrown: unknown): Promise<unknown> {
  const failure = kmsError(thrown);
  const isInvalidState = failure instanceof ServiceError && failure.code === "KMSInvalidStateException";
  if (!isInvalidState || !isCryptographic(operation)) return failure;
  try {
    await raisePendingDeletionAlarm(kms, call, operation);
    return failure;
  } catch (error) {
    return kmsError(error);
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof ServiceError && error.code === "ConditionFailed";
}
