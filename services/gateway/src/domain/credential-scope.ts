import type { IncomingHttpHeaders } from "node:http";

/**
 * The service named in a request's SigV4 credential scope (`AKID/20261122/us-east-1/kms/aws4_request`), from the Authorization
 * header or a presigned query; undefined when there is none to be read. Only for routing: the door behind checks the rest.
 */
export function scopedService(headers: IncomingHttpHeaders, rawQuery: string): string | undefined {
  const { authorization } = headers;
  if (authorization !== undefined) return serviceOf(authorization, "Credential=", SEPARATORS, "/");
  if (!rawQuery.includes("X-Amz-Credential=")) return undefined;
  const isEncoded = !rawQuery.includes("/aws4_request");
  return serviceOf(rawQuery, "X-Amz-Credential=", "&", isEncoded ? "%2F" : "/");
}

const SEPARATORS = ", ";
const maxCredentialChars = 512;

/** The part before the last one of a credential; counted from the end, since an ECDSA scope has no region. */
function serviceOf(text: string, label: string, separators: string, slash: string): string | undefined {
  const found = text.indexOf(label);
  if (found < 0) return undefined;
  const from = found + label.length;
  let to = from;
  while (to < text.length && !separators.includes(text[to]!)) to++;
  if (to - from > maxCredentialChars) return undefined;
  let credential = text.slice(from, to);
  if (slash !== "/") credential = credential.replaceAll("%2f", slash);
  const last = credential.lastIndexOf(slash);
  const before = credential.lastIndexOf(slash, last - 1);
  return last > 0 && before >= 0 ? credential.slice(before + slash.length, last).toLowerCase() : undefined;
}
