import { ServiceError } from "@keymesh/errors";
import type { Dialect, SignedRequest, WireRequest } from "../types.ts";
import { canonicalRequest } from "./canonical.ts";
import { ALGORITHM, type Claim } from "./claim.ts";
import { missingSignature, signatureFault } from "./faults.ts";
import { checkFreshness } from "./freshness.ts";
import { headerClaim } from "./header-claim.ts";
import { isPresigned, presignedClaim } from "./presigned-claim.ts";
import { EMPTY_SHA256, sha256Hex } from "./signature.ts";
import { parseQuery } from "./uri.ts";

export interface SigV4Rules {
  readonly dialect: Dialect;
  /** The service names this door answers to in a credential scope. */
  readonly services: readonly string[];
  /** The regions of the mesh. */
  readonly regions: readonly string[];
  /** The mesh clock, milliseconds since the epoch. */
  readonly nowMs: number;
  /** SHA-256 of the body read, hex. Absent: what x-amz-content-sha256 declares is signed (S3, EBS direct), and the body readers hold the body to it. */
  readonly bodySha256?: string;
}

/** What of a {@link WireRequest} a signature covers. */
export type Signable = Pick<WireRequest, "method" | "rawPath" | "rawQuery" | "headers" | "rawHeaders">;

const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

/**
 * The SigV4 signature of a request with all it covers, scope and time checked; whether it is right only its key can tell.
 * @throws ServiceError in the dialect's own names: no signature, malformed, wrong scope, skewed or expired, x-amz-* unsigned
 */
export function parseSignedRequest(request: Signable, rules: SigV4Rules): SignedRequest {
  const claim = claimOf(request, rules.dialect);
  checkScope(claim, rules);
  checkFreshness(claim, rules.nowMs, rules.dialect);
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

function checkScope(claim: Claim, { dialect, services, regions }: SigV4Rules): void {
  const service = claim.service.slice(0, 64);
  const region = claim.region.slice(0, 64);
  if (!services.includes(claim.service)) {
    throw signatureFault(
      dialect,
      "scope",
      dialect === "s3"
        ? `The authorization header is malformed; incorrect service "${service}". This endpoint belongs to "${services[0]}".`
        : `Credential should be scoped to correct service: '${services[0]}'.`,
    );
  }
  if (regions.includes(claim.region)) return;
  if (dialect !== "s3") {
    throw signatureFault(dialect, "scope", `Credential should be scoped to a valid region, not '${region}'.`);
  }
  throw signatureFault(
    dialect,
    "scope",
    `The authorization header is malformed; the region '${region}' is wrong; expecting '${regions[0]}'`,
    { Region: regions[0] ?? "" },
  );
}

/** An x-amz-* header that the signature does not cover could have been added by anyone on the way. */
function checkAmzHeadersSigned(headers: Signable["headers"], claim: Claim, dialect: Dialect): void {
  const unsigned: string[] = [];
  for (const name in headers) {
    if (name.startsWith("x-amz-") && !claim.signedHeaders.includes(name)) unsigned.push(name);
  }
  // The SDKs leave these two unsigned in some placements; a changed token names another key, a changed hash another body.
  const offending = unsigned.filter((name) => !(dialect !== "s3" && name === "x-amz-content-sha256"));
  if (offending.length === 0) return;
  throw signatureFault(
    dialect,
    "unsigned",
    "There were headers present in the request which were not signed",
    { HeadersNotSigned: offending.join(", ") },
  );
}

const CONTENT_SHA256 =
  /^(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-UNSIGNED-PAYLOAD-TRAILER|STREAMING-AWS4-HMAC-SHA256-PAYLOAD(?:-TRAILER)?)$/;

function payloadHashOf(request: Signable, claim: Claim, { dialect, bodySha256 }: SigV4Rules): string {
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
