import { type ErrorCode, ServiceError } from "@keymesh/errors";
import type { Dialect } from "../types.ts";

/** What can be wrong with a signature, before any key is looked at. */
export type SignatureFault = "missing" | "incomplete" | "scope" | "skewed" | "unsigned";

const CODES: Record<Dialect, Record<SignatureFault, ErrorCode>> = {
  json: {
    missing: "MissingAuthenticationTokenException",
    incomplete: "IncompleteSignatureException",
    scope: "InvalidSignatureException",
    skewed: "InvalidSignatureException",
    unsigned: "InvalidSignatureException",
  },
  query: {
    missing: "MissingAuthenticationToken",
    incomplete: "IncompleteSignature",
    scope: "SignatureDoesNotMatch",
    skewed: "SignatureDoesNotMatch",
    unsigned: "SignatureDoesNotMatch",
  },
  ec2: {
    missing: "MissingParameter",
    incomplete: "AuthFailure",
    scope: "AuthFailure",
    skewed: "RequestExpired",
    unsigned: "AuthFailure",
  },
  s3: {
    missing: "AccessDenied",
    incomplete: "AuthorizationHeaderMalformed",
    scope: "AuthorizationHeaderMalformed",
    skewed: "RequestTimeTooSkewed",
    unsigned: "AccessDenied",
  },
};

const MISSING: Record<Dialect, string> = {
  json: "Missing Authentication Token",
  query: "Request is missing Authentication Token",
  ec2: "The request must contain the parameter AWSAccessKeyId",
  s3: "Access Denied",
};

/** The error of a dialect for a fault found in a signature. */
export function signatureFault(
  dialect: Dialect,
  fault: SignatureFault,
  message: string,
  details: Readonly<Record<string, string>> = {},
): ServiceError {
  return new ServiceError(CODES[dialect][fault], message, { details });
}

/** The error for a request that carries no signature at all. */
export function missingSignature(dialect: Dialect): ServiceError {
  return signatureFault(dialect, "missing", MISSING[dialect]);
}
