import { type ErrorCode, ServiceError } from "@keymesh/errors";
import type { Dialect } from "../types.ts";
import { ALGORITHM, type Claim, parseCredential, parseSignature, parseSignedHeaders } from "./claim.ts";
import { signatureFault } from "./faults.ts";

/** Seven days, the longest a presigned URL may live. */
export const MAX_EXPIRES_SECONDS = 604_800;
/** For the services other than S3, where X-Amz-Expires may be left out. */
const DEFAULT_EXPIRES_SECONDS = 900;

const REQUIRED = ["X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Signature", "X-Amz-Date"] as const;

/** Whether a raw query claims to be presigned (SigV4). */
export function isPresigned(rawQuery: string): boolean {
  return /(?:^|&)X-Amz-(?:Algorithm|Credential|Signature)=/.test(rawQuery);
}

/** The claim of a presigned URL's query. */
export function presignedClaim(pairs: readonly (readonly [string, string])[], dialect: Dialect): Claim {
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (name.startsWith("X-Amz-") && found.has(name)) throw queryError(dialect, `${name} is given twice.`);
    found.set(name, value);
  }
  const algorithm = found.get("X-Amz-Algorithm");
  if (algorithm !== ALGORITHM) {
    throw queryError(dialect, `X-Amz-Algorithm only supports "${ALGORITHM}"`);
  }
  for (const name of REQUIRED) {
    if (!found.get(name)) {
      throw queryError(
        dialect,
        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
      );
    }
  }
  return {
    placement: "presigned",
    ...parseCredential(found.get("X-Amz-Credential") as string, dialect),
    signedHeaders: parseSignedHeaders(found.get("X-Amz-SignedHeaders") as string, dialect),
    signature: parseSignature(found.get("X-Amz-Signature") as string, dialect),
    amzDate: found.get("X-Amz-Date") as string,
    sessionToken: found.get("X-Amz-Security-Token") || undefined,
    expiresSeconds: parseExpires(found.get("X-Amz-Expires"), dialect),
  };
}

function parseExpires(text: string | undefined, dialect: Dialect): number {
  if (text === undefined && dialect !== "s3") return DEFAULT_EXPIRES_SECONDS;
  if (text === undefined || !/^-?\d{1,16}$/.test(text)) {
    throw queryError(dialect, "X-Amz-Expires should be a number");
  }
  const seconds = Number(text);
  if (seconds < 0) throw queryError(dialect, "X-Amz-Expires must be non-negative");
  if (seconds < 1) throw queryError(dialect, "X-Amz-Expires must be at least 1 second");
  if (seconds > MAX_EXPIRES_SECONDS) {
    throw queryError(
      dialect,
      `X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than ${MAX_EXPIRES_SECONDS} seconds`,
    );
  }
  return seconds;
}

function queryError(dialect: Dialect, message: string): ServiceError {
  const s3: ErrorCode = "AuthorizationQueryParametersError";
  return dialect === "s3" ? new ServiceError(s3, message) : signatureFault(dialect, "incomplete", message);
}
