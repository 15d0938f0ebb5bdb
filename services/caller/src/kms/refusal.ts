import { isErrorCode, ServiceError } from "@keymesh/errors";

/** Whether KMS answered, and refused: the SDK's errors of that kind carry KMS's code as their name. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && (error as { $fault?: unknown }).$fault !== undefined;
}

/** What KMS said with its code; "" when it said nothing, for which the SDK puts a word of its own. */
export function wordsOf({ message }: Error): string {
  return message === "UnknownError" ? "" : message;
}

/** KMS's refusal in its own code and words; a gateway that is away as unavailable; anything else as it is. */
export function asServiceRefusal(error: unknown): unknown {
  const { name, message, syscall, code } = error as NodeJS.ErrnoException;
  if (isRefusal(error) && isErrorCode(name)) return new ServiceError(name, message, { cause: error });
  const isLost = typeof syscall === "string" || code === "ECONNRESET" || code === "EPIPE";
  if (!isLost) return error;
  return new ServiceError("ServiceUnavailable", "The gateway cannot be reached now.", { cause: error });
}
