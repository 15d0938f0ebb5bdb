import { ServiceError } from "@keymesh/errors";

/**
 * Whether a write failed with ConditionFailed: what it was decided on was changed meanwhile by somebody else. Whoever decides
 * again on what is there now may write again.
 */
export function isConflict(error: unknown): boolean {
  return error instanceof ServiceError && error.code === "ConditionFailed";
}
