import { ServiceError } from "@keymesh/errors";
import type { Claim } from "./claim.ts";
import { signatureFault } from "./faults.ts";
import type { Signable, SigV4Rules } from "./rules.ts";
import { EMPTY_SHA256 } from "./signature.ts";

const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const CONTENT_SHA256 =
  /^(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-UNSIGNED-PAYLOAD-TRAILER|STREAMING-AWS4-HMAC-SHA256-PAYLOAD(?:-TRAILER)?)$/;

/** What of the body the signature covers: its hash, or what x-amz-content-sha256 declares in its place. */
export function payloadHashOf(request: Signable, claim: Claim, { dialect, bodySha256 }: SigV4Rules): string {
  const declared = request.headers["x-amz-content-sha256"];
  if (bodySha256 !== undefined) {
    if (typeof declared === "string" && /^[0-9a-f]{64}$/.test(declared) && declared !== bodySha256) {
      throw signatureFault(
        dialect,
        "unsigned",
        "The value passed as x-amz-content-sha256 does not match the body.",
      );
    }
    return bodySha256;
  }
  if (claim.placement === "presigned") return declaredOr(declared, UNSIGNED_PAYLOAD);
  if (declared === undefined && dialect === "s3") {
    throw new ServiceError(
      "InvalidRequest",
      "Missing required header for this request: x-amz-content-sha256",
    );
  }
  return declaredOr(declared, EMPTY_SHA256);
}

function declaredOr(declared: string | string[] | undefined, otherwise: string): string {
  if (declared === undefined) return otherwise;
  if (typeof declared === "string" && CONTENT_SHA256.test(declared)) return declared;
  if (typeof declared === "string" && declared.startsWith("STREAMING-AWS4-ECDSA")) {
    throw new ServiceError(
      "NotImplemented",
      "SigV4a payloads (STREAMING-AWS4-ECDSA-P256-SHA256) are not supported here.",
    );
  }
  throw new ServiceError(
    "InvalidArgument",
    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
    { details: { ArgumentName: "x-amz-content-sha256" } },
  );
}
