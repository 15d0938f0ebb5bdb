import { ServiceError } from "@keymesh/errors";

const UNRESERVED = /^[A-Za-z0-9\-._~]*$/;
const PATH_SAFE = /^[A-Za-z0-9\-._~/]*$/;
const LEFT_BY_ENCODE_URI_COMPONENT = /[!'()*]/g;

/** Percent-encodes all but A-Z a-z 0-9 - . _ ~, upper-case hex (SigV4's UriEncode). */
export function uriEncode(text: string): string {
  if (UNRESERVED.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replace(
    LEFT_BY_ENCODE_URI_COMPONENT,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** {@link uriEncode} leaving slashes. */
export function uriEncodePath(path: string): string {
  if (PATH_SAFE.test(path)) return path;
  return path.split("/").map(uriEncode).join("/");
}

/** Percent-decodes UTF-8. @throws ServiceError InvalidURI */
export function uriDecode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ServiceError("InvalidURI", "Couldn't parse the specified URI.");
  }
}

/** The name/value pairs of a raw query, decoded, in order; `+` is a space. @throws ServiceError InvalidURI */
export function parseQuery(rawQuery: string): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const part of rawQuery.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = equals < 0 ? part : part.slice(0, equals);
    const value = equals < 0 ? "" : part.slice(equals + 1);
    pairs.push([decodeFormPart(name), decodeFormPart(value)]);
  }
  return pairs;
}

function decodeFormPart(text: string): string {
  return uriDecode(text.includes("+") ? text.replaceAll("+", " ") : text);
}
