import { type ErrorCode, ServiceError } from "@keymesh/errors";

/** Codes the mesh's services use among themselves, and what KMS's callers see instead. */
const translated: Partial<Record<ErrorCode, ErrorCode>> = {
  AccessDenied: "AccessDeniedException",
  ConditionFailed: "KMSInternalException",
  DeadlineExceeded: "DependencyTimeoutException",
  InternalError: "KMSInternalException",
  InternalFailure: "KMSInternalException",
  NotFound: "KMSInternalException",
  NotImplemented: "KMSInternalException",
  ResourceExhausted: "ThrottlingException",
  ServiceUnavailable: "KMSInternalException",
};

/** A failure in KMS's own words: what other services of the mesh said is kept as the cause. What is no ServiceError is a bug and stays one. */
export function kmsError(thrown: unknown): unknown {
  if (!(thrown instanceof ServiceError)) return thrown;
  const code = translated[thrown.code];
  if (code === undefined) return thrown;
  const isOwnWording = code === "AccessDeniedException" || code === "ThrottlingException";
  const message = isOwnWording
    ? thrown.message
    : "The request failed because of an internal error. It can be retried.";
  return new ServiceError(code, message, { cause: thrown });
}
