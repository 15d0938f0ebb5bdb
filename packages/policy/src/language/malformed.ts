import { type ErrorCode, ServiceError } from "@keymesh/errors";

/** Makes the error for a policy that cannot be accepted; the code is the one of the service the policy was given to. */
export type Malformed = (message: string, where: string) => ServiceError;

/** `what (at where)`, for example `Policy statement must contain actions. (at Statement[1])`. */
export function malformedWith(code: ErrorCode): Malformed {
  return (message, where) => new ServiceError(code, where === "" ? message : `${message} (at ${where})`);
}
