import { type ServiceError as GrpcError, Metadata, status as Status, type StatusObject } from "@grpc/grpc-js";
import { asServiceError, type ErrorCode, isErrorCode, ServiceError } from "@keymesh/errors";

const ERROR_KEY = "keymesh-error-bin";

const GRPC_STATUS: Partial<Record<ErrorCode, Status>> = {
  DeadlineExceeded: Status.DEADLINE_EXCEEDED,
  ResourceExhausted: Status.RESOURCE_EXHAUSTED,
  ConditionFailed: Status.FAILED_PRECONDITION,
  NotImplemented: Status.UNIMPLEMENTED,
};

/** The nearest gRPC status, for clients that know no AWS codes. */
function grpcStatusOf(error: ServiceError): Status {
  const known = GRPC_STATUS[error.code];
  if (known !== undefined) return known;
  if (/AccessDenied|Unauthorized/.test(error.code)) return Status.PERMISSION_DENIED;
  if (/NotFound|NoSuch/.test(error.code)) return Status.NOT_FOUND;
  if (/Throttling|LimitExceeded|SlowDown/.test(error.code)) return Status.RESOURCE_EXHAUSTED;
  if (error.status === 503) return Status.UNAVAILABLE;
  return error.status >= 500 ? Status.INTERNAL : Status.INVALID_ARGUMENT;
}

/** Any thrown value as the status that ends a gRPC call; a {@link ServiceError} crosses whole. */
export function toGrpcStatus(thrown: unknown): StatusObject {
  const error = asServiceError(thrown);
  const metadata = new Metadata();
  const { code, message, details } = error;
  metadata.set(ERROR_KEY, Buffer.from(JSON.stringify({ code, message, details })));
  return { code: grpcStatusOf(error), details: message, metadata };
}

/** The error a peer sent, as it was thrown there; a transport's own failure as ServiceUnavailable or DeadlineExceeded. */
export function fromGrpcError(error: GrpcError): ServiceError {
  const [sent] = error.metadata?.get(ERROR_KEY) ?? [];
  if (sent instanceof Buffer) {
    const parsed = parseError(sent.toString());
    if (parsed) return parsed;
  }
  if (error.code === Status.DEADLINE_EXCEEDED)
    return new ServiceError("DeadlineExceeded", "The deadline has passed.", { cause: error });
  if (error.code === Status.UNAVAILABLE || error.code === Status.CANCELLED) {
    return new ServiceError("ServiceUnavailable", "The service cannot be reached.", { cause: error });
  }
  if (error.code === Status.UNAUTHENTICATED || error.code === Status.PERMISSION_DENIED) {
    return new ServiceError("AccessDenied", error.details || "Access denied.", { cause: error });
  }
  if (error.code === Status.UNIMPLEMENTED)
    return new ServiceError("NotImplemented", error.details, { cause: error });
  if (error.code === Status.RESOURCE_EXHAUSTED)
    return new ServiceError("ResourceExhausted", error.details, { cause: error });
  if (error.code === Status.INVALID_ARGUMENT)
    return new ServiceError("SerializationException", error.details, { cause: error });
  return new ServiceError("InternalFailure", `The call failed: ${error.details}`, { cause: error });
}

function parseError(json: string): ServiceError | undefined {
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null) return undefined;
  const { code, message, details } = value as {
    code?: unknown;
    message?: unknown;
    details?: Record<string, string>;
  };
  if (typeof code !== "string" || !isErrorCode(code)) return undefined;
  return new ServiceError(code, String(message ?? ""), { details: details ?? {} });
}
