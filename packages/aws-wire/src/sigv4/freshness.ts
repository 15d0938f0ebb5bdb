import { ServiceError } from "@keymesh/errors";
import type { Dialect } from "../types.ts";
import type { Claim } from "./claim.ts";
import { signatureFault } from "./faults.ts";
import { memoized } from "./memo.ts";
import type { SigV4Rules, SystemTime } from "./rules.ts";
import { parseAmzDate, toAmzDate } from "./time.ts";

/** How far a request's time may be from the mesh clock, either way. */
export const MAX_SKEW_MS = 15 * 60_000;
/** How far ahead of the system's time a URL presigned by it may be: its signer is on this machine, or as good as. */
const SYSTEM_SKEW_MS = 30_000;

const momentOf = memoized(parseAmzDate);

/**
 * Refuses a claim whose date is malformed, not its scope's day, too far from now, or a presigned URL past its time. Where the mesh
 * clock was moved, the system's time is right as well, which is all that most clients know, and what the clock showed before: SDKs
 * set their own by its answers, and learn of a move only by the next.
 * Differs from AWS: there is one time there.
 */
export function checkFreshness(
  claim: Claim,
  { nowMs, systemTime, dialect }: Pick<SigV4Rules, "nowMs" | "systemTime" | "dialect">,
): void {
  const signedMs = momentOf(claim.amzDate);
  if (signedMs === undefined) {
    throw signatureFault(
      dialect,
      "incomplete",
      "Date must be in ISO-8601 'basic format', YYYYMMDD'T'HHMMSS'Z'.",
    );
  }
  if (claim.amzDate.slice(0, 8) !== claim.date) {
    throw signatureFault(
      dialect,
      "scope",
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${claim.date.slice(0, 16)}' != '${claim.amzDate.slice(0, 8)}', from '${claim.amzDate}'.`,
    );
  }
  if (systemTime && isRightBySystem(claim, signedMs, systemTime)) return;
  if (claim.expiresSeconds !== undefined) checkPresigned(claim, signedMs, nowMs, dialect);
  else if (Math.abs(nowMs - signedMs) > MAX_SKEW_MS) throw skewed(claim, signedMs, nowMs, dialect);
}

/**
 * A presigned URL goes by the system's time only when it was signed by it after the mesh clock was moved: the mesh clock is moved
 * so that what there was before grows old.
 */
function isRightBySystem(claim: Claim, signedMs: number, { nowMs, sinceMs, formerMs }: SystemTime): boolean {
  if (claim.expiresSeconds === undefined)
    return [nowMs, ...formerMs].some((ms) => Math.abs(ms - signedMs) <= MAX_SKEW_MS);
  if (signedMs < sinceMs || signedMs > nowMs + SYSTEM_SKEW_MS) return false;
  return nowMs <= signedMs + claim.expiresSeconds * 1000;
}

function checkPresigned(claim: Claim, signedMs: number, nowMs: number, dialect: Dialect): void {
  const expiresMs = signedMs + (claim.expiresSeconds as number) * 1000;
  if (signedMs - nowMs > MAX_SKEW_MS) {
    if (dialect === "s3") throw new ServiceError("AccessDenied", "Request is not valid yet");
    throw skewed(claim, signedMs, nowMs, dialect);
  }
  if (nowMs <= expiresMs) return;
  if (dialect !== "s3") throw skewed(claim, signedMs, nowMs, dialect);
  throw new ServiceError("AccessDenied", "Request has expired", {
    details: {
      "X-Amz-Expires": String(claim.expiresSeconds),
      Expires: isoSeconds(expiresMs),
      ServerTime: isoSeconds(nowMs),
    },
  });
}

function skewed(claim: Claim, signedMs: number, nowMs: number, dialect: Dialect): ServiceError {
  if (dialect === "s3") {
    return signatureFault(
      dialect,
      "skewed",
      "The difference between the request time and the current time is too large.",
      {
        RequestTime: claim.amzDate,
        ServerTime: isoSeconds(nowMs),
        MaxAllowedSkewMilliseconds: String(MAX_SKEW_MS),
      },
    );
  }
  if (dialect === "ec2") return signatureFault(dialect, "skewed", "Request has expired.");
  const now = toAmzDate(nowMs);
  const message =
    signedMs < nowMs
      ? `Signature expired: ${claim.amzDate} is now earlier than ${toAmzDate(nowMs - MAX_SKEW_MS)} (${now} - 15 min.)`
      : `Signature not yet current: ${claim.amzDate} is still later than ${toAmzDate(nowMs + MAX_SKEW_MS)} (${now} + 15 min.)`;
  return signatureFault(dialect, "skewed", message);
}

function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
