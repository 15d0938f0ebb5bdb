import { ServiceError } from "@keymesh/errors";
import { type Call, type Kms, newNotes, type Operation } from "./call.ts";
import { kmsError } from "./domain/kms-error.ts";

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
      if (!isConflict(error) || attempt === maxAttempts) throw kmsError(error);
      Object.assign(call.notes, newNotes());
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof ServiceError && error.code === "ConditionFailed";
}
