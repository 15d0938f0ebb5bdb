import { ServiceError } from "@keymesh/errors";
import { isConflict } from "@keymesh/storage";

const MAX_ATTEMPTS = 50;

/**
 * Runs a load-decide-write cycle again when another writer came in between (ConditionFailed): the last writer wins, as in
 * S3. @throws ServiceError OperationAborted (409) when it keeps losing
 */
export async function retryConflicts<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < MAX_ATTEMPTS; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  throw new ServiceError(
    "OperationAborted",
    "A conflicting conditional operation is currently in progress against this resource. Please try again.",
  );
}
