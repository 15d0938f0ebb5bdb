import { type ErrorCode, ServiceError } from "@keymesh/errors";

/** KMS's refusals that S3 passes on under a name of its own, with KMS's text (recorded; fidelity §3). */
const PASSED_ON: ReadonlyMap<ErrorCode, ErrorCode> = new Map([
  ["NotFoundException", "KMS.NotFoundException"],
  ["InvalidArnException", "KMS.NotFoundException"],
  ["DisabledException", "KMS.DisabledException"],
  ["KMSInvalidStateException", "KMS.KMSInvalidStateException"],
  ["InvalidKeyUsageException", "KMS.InvalidKeyUsageException"],
  ["InvalidCiphertextException", "KMS.InvalidCiphertextException"],
  ["IncorrectKeyException", "KMS.InvalidCiphertextException"],
  ["UnsupportedOperationException", "KMS.UnsupportedOperationException"],
  ["KMSInternalException", "KMS.KMSInternalException"],
  ["AccessDeniedException", "AccessDenied"],
  ["AccessDenied", "AccessDenied"],
  ["ValidationException", "InvalidArgument"],
]);

/**
 * What S3 answers when KMS refused or was not there: KMS's own reason, SlowDown when the caller's account has used up its KMS
 * quota (recorded), or 503 ServiceUnavailable.
 */
export function kmsFault(thrown: unknown): unknown {
  if (!(thrown instanceof ServiceError)) return thrown;
  if (thrown.code === "ThrottlingException") {
    const message = "Please reduce your request rate for operations involving AWS KMS.";
    return new ServiceError("SlowDown", message, { cause: thrown });
  }
  const code = PASSED_ON.get(thrown.code);
  if (code !== undefined) return new ServiceError(code, thrown.message, { cause: thrown });
  return new ServiceError("ServiceUnavailable", "Service is unable to handle request.", { cause: thrown });
}
