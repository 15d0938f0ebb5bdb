import { ServiceError } from "@keymesh/errors";

/**
 * What a failed command means for who sent it. `notDone`: nothing was done and it may be soon, so it may be sent again.
 * `refused`: nothing was done and it won't be until somebody mends Redis. `unknown`: it may or may not have been done.
 * `bug`: anything else.
 */
export type FailureKind = "notDone" | "refused" | "unknown" | "bug";

const NOT_DONE =
  /^(LOADING|MOVED|ASK|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|READONLY|NOSCRIPT)\b|isn't writeable|Cluster isn't ready|Too many Cluster redirections|None of startup nodes|Failed to refresh slots cache|sentinels are unreachable/;
const REFUSED = /^(OOM|MISCONF|NOREPLICAS|BUSY|NOAUTH|WRONGPASS|NOPERM)\b/;
const UNKNOWN =
  /Command timed out|Connection is closed|max retries per request|Socket timeout|connection close|Cluster is ended|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN/;

/** What an error of the Redis client means. */
export function failureKind(error: unknown): FailureKind {
  const message = messageOf(error);
  if (NOT_DONE.test(message)) return "notDone";
  if (REFUSED.test(message)) return "refused";
  return UNKNOWN.test(message) ? "unknown" : "bug";
}

/**
 * The error a caller gets: ServiceUnavailable, to be tried again, for all but bugs. Redis's own words stay in the cause; the
 * library's error does not, for it holds the command with all that was to be written.
 */
export function redisFailure(error: unknown): unknown {
  if (error instanceof ServiceError) return error;
  const cause = new Error(messageOf(error));
  const unavailable = (message: string) => new ServiceError("ServiceUnavailable", message, { cause });
  switch (failureKind(error)) {
    case "bug":
      return cause;
    case "refused":
      return unavailable(`The key-value store refuses calls (${wordOf(error)}).`);
    case "notDone":
      return unavailable("The key-value store can't be reached.");
    case "unknown":
      return unavailable("The key-value store did not answer; whether it did what was asked is not known.");
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Redis's error code, such as OOM: the first word. */
function wordOf(error: unknown): string {
  return messageOf(error).split(" ", 1)[0]!;
}
