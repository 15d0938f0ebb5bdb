import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { isConflict } from "@keymesh/storage";
import { type Call, type Kms, newNotes, type Operation } from "./call.ts";
import { isCryptographic } from "./domain/cryptographic-operations.ts";
import { kmsError } from "./domain/kms-error.ts";
import { asListed } from "./domain/operation-errors.ts";
import { noteUse } from "./steps/note-use.ts";
import { raisePendingDeletionAlarm } from "./steps/pending-deletion-alarm.ts";

/** How often an operation is run because another call changed the same record in the meantime. */
const maxAttempts = 100;
/** The pause before starting over grows with the attempts, by chance, so that replicas do not meet again; milliseconds. */
const pauseMs = 3;
const longestPauseMs = 30;

/**
 * Runs an operation. When what it loaded was changed before it could write, it starts over with what is true now: it decides and
 * acts again, so that no change is lost and none is made on stale grounds. However many here want the same record, only one of
 * this process at a time races with the other replicas for it.
 * @throws ServiceError only, with codes of the KMS API
 */
export async function perform<Request, Response>(
  kms: Kms,
  operation: Operation<Request, Response>,
  call: Call,
  request: Request,
): Promise<Response> {
  call.operation = operation.name;
  kms.throttle?.chargeOperation(call, operation.name, request as object);
  const contested = nameOf(call, request);
  const inTurn = () => kms.turns.run(contested, () => untilUncontested(kms, operation, call, request));
  try {
    const isContested = !operation.readOnly && kms.turns.isBusy(contested);
    const response = await (isContested
      ? inTurn()
      : operation.run(kms, call, request).catch((error) => {
          if (!isConflict(error)) throw error;
          Object.assign(call.notes, newNotes());
          return inTurn();
        }));
    if (isCryptographic(operation.name)) noteUse(kms, call, operation.name);
    return response;
  } catch (error) {
    throw await ended(kms, call, operation.name, error);
  }
}

async function untilUncontested<Request, Response>(
  kms: Kms,
  operation: Operation<Request, Response>,
  call: Call,
  request: Request,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation.run(kms, call, request);
    } catch (error) {
      if (!isConflict(error) || attempt === maxAttempts) throw error;
      Object.assign(call.notes, newNotes());
      await sleep(Math.random() * Math.min(attempt * pauseMs, longestPauseMs));
    }
  }
}

/** What a call most likely changes, as the caller names it. */
function nameOf({ caller }: Call, request: unknown): string {
  const { keyId, targetKeyId } = request as { readonly keyId?: unknown; readonly targetKeyId?: unknown };
  const named = keyId ?? targetKeyId;
  return `${caller.region} ${typeof named === "string" ? named : caller.principal.accountId}`;
}

function failure(kms: Kms, operation: string, thrown: unknown): unknown {
  const error = kmsError(thrown);
  if (!(error instanceof ServiceError)) return error;
  return asListed(operation, error, () => !kms.fleet.status().some(({ connected }) => connected));
}

/** What a failed call ends with; an alarm that the trail does not take fails the call, as its own record would. */
async function ended(kms: Kms, call: Call, operation: string, thrown: unknown): Promise<unknown> {
  const error = failure(kms, operation, thrown);
  const isInvalidState = error instanceof ServiceError && error.code === "KMSInvalidStateException";
  if (!isInvalidState || !isCryptographic(operation)) return error;
  try {
    await raisePendingDeletionAlarm(kms, call, operation);
    return error;
  } catch (outage) {
    return failure(kms, operation, outage);
  }
}
