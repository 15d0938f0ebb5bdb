import { ServiceError } from "@keymesh/errors";

/** KMS not being there or being busy: says nothing about the key, another try may succeed. */
const PASSING: ReadonlySet<string> = new Set([
  "ServiceUnavailable",
  "ServiceUnavailableException",
  "DeadlineExceeded",
  "KMSInternalException",
  "DependencyTimeoutException",
  "KeyUnavailableException",
  "ResourceExhausted",
  "Throttling",
  "ThrottlingException",
  "InternalFailure",
]);

export function isPassing(error: unknown): boolean {
  return error instanceof ServiceError && PASSING.has(error.code);
}

/**
 * What AttachVolume answers when KMS refused: the recorded CustomerKeyHasBeenRevoked for a key that can't be used (fidelity §4).
 * For a caller without kms:CreateGrant no record is known; UnauthorizedOperation with KMS's sentence is what EC2 says elsewhere.
 */
export function attachFault(error: unknown, volumeId: string): unknown {
  if (!(error instanceof ServiceError)) return error;
  if (isPassing(error))
    return new ServiceError("ServiceUnavailable", "The service is unavailable. Please try again shortly.", {
      cause: error,
    });
  if (error.code === "AccessDeniedException" || error.code === "AccessDenied")
    return new ServiceError(
      "UnauthorizedOperation",
      `You are not authorized to perform this operation. ${error.message}`,
      { cause: error },
    );
  return new ServiceError(
    "CustomerKeyHasBeenRevoked",
    `Volume ${volumeId} cannot be attached. The encrypted volume was unable to access the KMS key.`,
    { cause: error },
  );
}
