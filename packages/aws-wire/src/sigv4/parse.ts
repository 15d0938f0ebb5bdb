import { ServiceError } from "@keymesh/errors";
import type { Dialect, SignedRequest } from "../types.ts";
import { canonicalRequest } from "./canonical.ts";
import { checkAmzHeadersSigned, checkScope } from "./checks.ts";
import { ALGORITHM, type Claim } from "./claim.ts";
import { missingSignature, signatureFault } from "./faults.ts";
import { checkFreshness } from "./freshness.ts";
import { headerClaim } from "./header-claim.ts";
import { payloadHashOf } from "./payload-hash.ts";
import { isPresigned, presignedClaim } from "./presigned-claim.ts";
import type { Signable, SigV4Rules } from "./rules.ts";
import { sha256Hex } from "./signature.ts";
import { parseQuery } from "./uri.ts";

/**
 * The SigV4 signature of a request with all it covers, scope and time checked; whether it is right only its key can tell.
 * @throws ServiceError in the dialect's own names: no signature, malformed, wrong scope, skewed or expired, x-amz-* unsigned
 */
export function parseSignedRequest(request: Signable, rules: SigV4Rules): SignedRequest {
  const claim = claimOf(request, rules.dialect);
  checkScope(claim, rules);
  checkFreshness(claim, rules);
  checkAmzHeadersSigned(request.headers, claim, rules.dialect);
  const payloadHash = payloadHashOf(request, claim, rules);
  const canonical = canonicalRequest(
    request,
    claim.signedHeaders,
    payloadHash,
    rules.dialect === "s3" ? "once" : "twice",
  );
  const scope = `${claim.date}/${claim.region}/${claim.service}/aws4_request`;
  return {
    placement: claim.placement,
    accessKeyId: claim.accessKeyId,
    sessionToken: claim.sessionToken,
    date: claim.date,
    region: claim.region,
    service: claim.service,
    amzDate: claim.amzDate,
    signedHeaders: claim.signedHeaders,
    signature: claim.signature,
    canonicalRequest: canonical,
    stringToSign: `${ALGORITHM}\n${claim.amzDate}\n${scope}\n${sha256Hex(canonical)}`,
    payloadHash,
  };
}

function claimOf(request: Signable, dialect: Dialect): Claim {
  const authorization = request.headers.authorization;
  const presigned = isPresigned(request.rawQuery);
  if (authorization !== undefined && presigned) {
    throw dialect === "s3"
      ? new ServiceError(
          "InvalidArgument",
          "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified",
        )
      : signatureFault(
          dialect,
          "incomplete",
          "A request is signed by its header or by its query, not by both.",
        );
  }
  if (authorization !== undefined) return headerClaim(authorization, request.headers, dialect);
  if (presigned) return presignedClaim(parseQuery(request.rawQuery), dialect);
  throw missingSignature(dialect);
}
