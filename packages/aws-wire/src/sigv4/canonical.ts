import { parseQuery, uriDecode, uriEncode, uriEncodePath } from "./uri.ts";

/** The parts of an HTTP request a signature covers. */
export interface CanonicalInput {
  readonly method: string;
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly rawHeaders: readonly string[];
}

/** How a service wants its path canonical: S3 encodes once and leaves dots and slashes; all others normalise and encode twice. */
export type PathStyle = "once" | "twice";

/** SigV4's canonical request; `signedHeaders` lower-case and sorted. @throws ServiceError InvalidURI */
export function canonicalRequest(
  input: CanonicalInput,
  signedHeaders: readonly string[],
  payloadHash: string,
  style: PathStyle,
): string {
  const path =
    style === "once" ? uriEncodePath(uriDecode(input.rawPath)) : uriEncodePath(normalised(input.rawPath));
  const query = input.rawQuery === "" ? "" : canonicalQuery(parseQuery(input.rawQuery));
  const headers = canonicalHeaders(input.rawHeaders, signedHeaders);
  return `${input.method}\n${path}\n${query}\n${headers}\n${signedHeaders.join(";")}\n${payloadHash}`;
}

/** RFC 3986 dot segments and empty segments removed. */
function normalised(path: string): string {
  if (path === "/" || !/\/(\.|\/|$)/.test(path)) return path;
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "." && segment !== "") kept.push(segment);
  }
  return `/${kept.join("/")}${path.endsWith("/") && kept.length > 0 ? "/" : ""}`;
}

/** Pairs encoded, sorted by encoded name, then value; `X-Amz-Signature` is never part of what it signs. */
export function canonicalQuery(pairs: readonly (readonly [string, string])[]): string {
  const encoded: [string, string][] = [];
  for (const [name, value] of pairs) {
    if (name !== "X-Amz-Signature") encoded.push([uriEncode(name), uriEncode(value)]);
  }
  encoded.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  return encoded.map(([name, value]) => `${name}=${value}`).join("&");
}

// Both are ASCII, so UTF-16 order is byte order.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `name:value\n` per signed header: values trimmed, inner white space folded, repeated headers joined by commas in order. */
function canonicalHeaders(rawHeaders: readonly string[], signedHeaders: readonly string[]): string {
  const values: (string | undefined)[] = new Array(signedHeaders.length);
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const index = signedHeaders.indexOf((rawHeaders[i] as string).toLowerCase());
    if (index < 0) continue;
    const value = folded(rawHeaders[i + 1] as string);
    const before = values[index];
    values[index] = before === undefined ? value : `${before},${value}`;
  }
  let text = "";
  for (let i = 0; i < signedHeaders.length; i++) text += `${signedHeaders[i]}:${values[i] ?? ""}\n`;
  return text;
}

/** Looks at each character first: almost no value needs folding, and a regular expression is several times slower. */
function folded(value: string): string {
  let isAfterSpace = true;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const isSpace = code === 0x20;
    if (code < 0x20 || code > 0x7e || (isSpace && isAfterSpace)) return fold(value);
    isAfterSpace = isSpace;
  }
  return isAfterSpace ? fold(value) : value;
}

function fold(value: string): string {
  return value.trim().replace(/\s+/g, " ");
}
