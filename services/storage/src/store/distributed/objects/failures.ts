import { ServiceError } from "@keymesh/errors";

/** What a failed request to the object store means: nothing there; worth trying again; or refused for good. */
export type ObjectFailure = "missing" | "away" | "refused";

const AWAY_CODES = new Set([
  "InternalError",
  "RequestTimeout",
  "ServiceUnavailable",
  "SlowDown",
  "OperationAborted",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** What an error of the S3 client means. */
export function objectFailure(error: unknown): ObjectFailure {
  const { code, message = "" } = (error ?? {}) as { code?: string; message?: string };
  if (code === "NoSuchKey" || code === "NotFound") return "missing";
  if (code !== undefined && AWAY_CODES.has(code)) return "away";
  return /Retryable HTTP status|socket hang up|aborted|did not answer/.test(message) ? "away" : "refused";
}

/** The error a caller gets. The store's own words stay in the cause. */
export function unavailable(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const code = (error as { code?: string } | undefined)?.code;
  const what =
    objectFailure(error) === "away" ? "can't be reached" : `refuses calls${code ? ` (${code})` : ""}`;
  return new ServiceError("ServiceUnavailable", `The object store ${what}.`, { cause: error });
}
