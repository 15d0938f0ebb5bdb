import type { Dialect } from "../types.ts";
import { signatureFault } from "./faults.ts";
import { memoized } from "./memo.ts";

export const ALGORITHM = "AWS4-HMAC-SHA256";
const MAX_CREDENTIAL_CHARS = 512;
const MAX_SIGNED_HEADERS = 512;

/** What an Authorization header or presigned query claims, parsed but not judged. */
export interface Claim {
  readonly placement: "header" | "presigned";
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly amzDate: string;
  readonly sessionToken: string | undefined;
  /** Seconds a presigned URL is good for. */
  readonly expiresSeconds: number | undefined;
}

/** `AKID/20260101/us-east-1/kms/aws4_request` taken apart. The access key id may itself hold slashes. */
export function parseCredential(credential: string, dialect: Dialect) {
  const parts = credential.split("/");
  const [date, region, service, terminator] = parts.slice(-4);
  const accessKeyId = parts.slice(0, -4).join("/");
  if (
    credential.length > MAX_CREDENTIAL_CHARS ||
    !accessKeyId ||
    !date ||
    !region ||
    !service ||
    terminator === undefined
  ) {
    throw signatureFault(
      dialect,
      "incomplete",
      dialect === "s3"
        ? 'The authorization header is malformed; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".'
        : "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term",
    );
  }
  if (terminator !== "aws4_request") {
    throw signatureFault(
      dialect,
      "scope",
      "Credential should be scoped with a valid terminator: 'aws4_request', not something else.",
    );
  }
  return { accessKeyId, date, region, service };
}

const LIST_FAULTS = {
  tooLong: ["incomplete", "Authorization header names too many SignedHeaders."],
  notInOrder: [
    "incomplete",
    "SignedHeaders must be lower-case header names in order, separated by semicolons, each once.",
  ],
  noHost: ["unsigned", "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."],
} as const;

/** The SignedHeaders list; must be lower-case, sorted, without repeats, and hold `host`. */
export function parseSignedHeaders(list: string, dialect: Dialect): readonly string[] {
  const parsed = readSignedHeaders(list);
  if (typeof parsed !== "string") return parsed;
  const [fault, message] = LIST_FAULTS[parsed];
  throw signatureFault(dialect, fault, message);
}

const readSignedHeaders = memoized((list): readonly string[] | keyof typeof LIST_FAULTS => {
  const names = list.split(";");
  if (names.length > MAX_SIGNED_HEADERS) return "tooLong";
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const isInOrder = i === 0 || name > (names[i - 1] as string);
    if (name === "" || name !== name.toLowerCase() || !isInOrder) return "notInOrder";
  }
  return names.includes("host") ? names : "noHost";
});

/** A signature must be 64 lower-case hex digits. */
export function parseSignature(signature: string, dialect: Dialect): string {
  if (/^[0-9a-f]{64}$/.test(signature)) return signature;
  throw signatureFault(dialect, "incomplete", "Signature must be 64 lower-case hexadecimal digits.");
}
