import type { IncomingHttpHeaders } from "node:http";
import type { Dialect } from "../types.ts";
import { ALGORITHM, type Claim, parseCredential, parseSignature, parseSignedHeaders } from "./claim.ts";
import { signatureFault } from "./faults.ts";
import { toAmzDate } from "./time.ts";

/** The claim of an `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` header. */
export function headerClaim(authorization: string, headers: IncomingHttpHeaders, dialect: Dialect): Claim {
  const space = authorization.indexOf(" ");
  const algorithm = space < 0 ? authorization : authorization.slice(0, space);
  if (algorithm !== ALGORITHM) throw unsupported(algorithm, dialect);
  const parameters = parseParameters(authorization.slice(space + 1), dialect);
  const credential = required(parameters, "Credential", authorization, dialect);
  const signedHeaders = required(parameters, "SignedHeaders", authorization, dialect);
  const signature = required(parameters, "Signature", authorization, dialect);
  const token = headers["x-amz-security-token"];
  return {
    placement: "header",
    ...parseCredential(credential, dialect),
    signedHeaders: parseSignedHeaders(signedHeaders, dialect),
    signature: parseSignature(signature, dialect),
    amzDate: dateOf(headers, dialect),
    sessionToken: typeof token === "string" ? token : undefined,
    expiresSeconds: undefined,
  };
}

function unsupported(algorithm: string, dialect: Dialect) {
  const name = algorithm.slice(0, 64);
  const message = name.startsWith("AWS4-ECDSA")
    ? `${name} (SigV4a) is not supported here; sign with ${ALGORITHM}.`
    : `Unsupported authorization type ${JSON.stringify(name)}; sign with ${ALGORITHM}.`;
  return signatureFault(dialect, "incomplete", message);
}

function parseParameters(text: string, dialect: Dialect): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const part of text.split(",")) {
    const trimmed = part.trim();
    const equals = trimmed.indexOf("=");
    const name = trimmed.slice(0, Math.max(equals, 0));
    if (equals <= 0 || parameters.has(name)) {
      throw signatureFault(
        dialect,
        "incomplete",
        "Authorization header must be name=value pairs separated by commas, each name once.",
      );
    }
    parameters.set(name, trimmed.slice(equals + 1));
  }
  return parameters;
}

function required(parameters: Map<string, string>, name: string, header: string, dialect: Dialect): string {
  const value = parameters.get(name);
  if (value !== undefined && value !== "") return value;
  const found = header.slice(0, header.indexOf(" "));
  throw signatureFault(
    dialect,
    "incomplete",
    `Authorization header requires '${name}' parameter. Authorization=${found}`,
  );
}

/** x-amz-date, or else the Date header, as YYYYMMDDTHHMMSSZ. */
function dateOf(headers: IncomingHttpHeaders, dialect: Dialect): string {
  const amzDate = headers["x-amz-date"];
  if (typeof amzDate === "string") return amzDate;
  const date = Date.parse(headers.date ?? "");
  if (!Number.isNaN(date)) return toAmzDate(date);
  throw signatureFault(
    dialect,
    "incomplete",
    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
  );
}
