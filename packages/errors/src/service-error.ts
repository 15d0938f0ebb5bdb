import { type ErrorCode, httpStatusOf } from "./codes.ts";

/**
 * The one error a caller is meant to see: an AWS error code and a message worded as AWS words it.
 * Crosses gRPC intact (`@keymesh/rpc`) and is rendered for each AWS protocol by `@keymesh/aws-wire`.
 * Anything else that is thrown is a bug and reaches the caller as the service's internal error.
 */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: ErrorCode;
  /** Further elements of the error body (S3's `<Resource>`, `<BucketName>` …); never secret. */
  readonly details: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly details?: Readonly<Record<string, string>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }

  /** The HTTP status of the answer. */
  get status(): number {
    return httpStatusOf(this.code);
  }
}

/**
 * The error to answer with for whatever was thrown: a {@link ServiceError} as it is, anything else as the service's
 * own internal error with the cause kept for the log and hidden from the caller.
 */
export function asServiceError(thrown: unknown, internal: ErrorCode = "InternalFailure"): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  return new ServiceError(internal, "The request processing has failed because of an unknown error.", {
    cause: thrown,
  });
}
