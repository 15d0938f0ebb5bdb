import { type ErrorCode, ServiceError } from "@keymesh/errors";
import type { Dialect, SignedRequest } from "../types.ts";

type AuthenticationFault = "unknownKey" | "wrongSignature" | "expired";

const FAULTS = new Map<ErrorCode, AuthenticationFault>([
  ["UnrecognizedClientException", "unknownKey"],
  ["InvalidClientTokenId", "unknownKey"],
  ["InvalidAccessKeyId", "unknownKey"],
  ["SignatureDoesNotMatch", "wrongSignature"],
  ["InvalidSignatureException", "wrongSignature"],
  ["ExpiredTokenException", "expired"],
  ["ExpiredToken", "expired"],
]);

const WRONG_SIGNATURE =
  "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const WRONG_SIGNATURE_S3 =
  "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
const BAD_TOKEN = "The security token included in the request is invalid.";
const EXPIRED_TOKEN = "The security token included in the request is expired";
const EC2_REFUSED = "AWS was not able to validate the provided access credentials";

const RENDERED: Record<Dialect, Record<AuthenticationFault, readonly [ErrorCode, string]>> = {
  json: {
    unknownKey: ["UnrecognizedClientException", BAD_TOKEN],
    wrongSignature: ["InvalidSignatureException", WRONG_SIGNATURE],
    expired: ["ExpiredTokenException", EXPIRED_TOKEN],
  },
  query: {
    unknownKey: ["InvalidClientTokenId", BAD_TOKEN],
    wrongSignature: ["SignatureDoesNotMatch", WRONG_SIGNATURE],
    expired: ["ExpiredToken", EXPIRED_TOKEN],
  },
  ec2: {
    unknownKey: ["AuthFailure", EC2_REFUSED],
    wrongSignature: ["AuthFailure", EC2_REFUSED],
    expired: ["RequestExpired", "Request has expired."],
  },
  s3: {
    unknownKey: ["InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."],
    wrongSignature: ["SignatureDoesNotMatch", WRONG_SIGNATURE_S3],
    expired: ["ExpiredToken", "The provided token has expired."],
  },
};

/**
 * What identity said of a signature, in the words of the service it was made for; anything that is not about the signature
 * passes through. S3's answers name what was signed, as the real ones do: nothing in them is secret.
 */
export function authenticationRefusal(thrown: unknown, signed: SignedRequest, dialect: Dialect): unknown {
  const fault = thrown instanceof ServiceError ? FAULTS.get(thrown.code) : undefined;
  if (fault === undefined) return thrown;
  const [code, message] = RENDERED[dialect][fault];
  const details = dialect === "s3" ? s3Details(fault, signed) : {};
  return new ServiceError(code, message, { details, cause: thrown });
}

function s3Details(fault: AuthenticationFault, signed: SignedRequest): Record<string, string> {
  if (fault === "unknownKey") return { AWSAccessKeyId: signed.accessKeyId };
  if (fault === "expired") return {};
  return {
    AWSAccessKeyId: signed.accessKeyId,
    StringToSign: signed.stringToSign,
    SignatureProvided: signed.signature,
    StringToSignBytes: spacedHex(signed.stringToSign),
    CanonicalRequest: signed.canonicalRequest,
    CanonicalRequestBytes: spacedHex(signed.canonicalRequest),
  };
}

function spacedHex(text: string): string {
  return Buffer.from(text, "utf8")
    .toString("hex")
    .replace(/..(?=.)/g, "$& ");
}
