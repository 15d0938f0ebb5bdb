import { ServiceError } from "@keymesh/errors";
import { limits } from "./limits.ts";

/** A Marker is opaque to callers: the last key of the page before, marked with the list it belongs to. */
export function encodeMarker(list: string, lastKey: string): string {
  return Buffer.from(`${list}\n${lastKey}`).toString("base64url");
}

/** The key to go on after; undefined at the beginning. @throws ServiceError InvalidMarkerException */
export function decodeMarker(list: string, marker: string | undefined): string | undefined {
  if (marker === undefined) return undefined;
  const bytes = Buffer.from(marker, "base64url");
  const text = bytes.toString();
  const separator = text.indexOf("\n");
  const sound = bytes.toString("base64url") === marker && text.slice(0, separator) === list;
  if (separator < 0 || !sound) throw invalidMarker();
  return text.slice(separator + 1);
}

/** A Marker that no page of this list gave out. */
export function invalidMarker(): ServiceError {
  return new ServiceError("InvalidMarkerException", "Could not deserialize marker");
}

/**
 * Rows for one page. AWS cuts a Limit beyond what the list gives instead of refusing it; 1,000 at most is the API's bound.
 */
export function pageSize(limit: number | undefined, list: "keys" | "rotations" | "other"): number {
  if (list !== "other") return limit ?? limits.defaultKeysPerPage;
  return Math.min(limit ?? limits.defaultPerPage, limits.maxPerPage);
}

/** One page of an answer: `rows` holds one more than `size` when there is a next page. */
export function cutPage<T>(
  list: string,
  rows: readonly T[],
  size: number,
  keyOf: (row: T) => string,
): { readonly page: readonly T[]; readonly truncated: boolean; readonly nextMarker?: string } {
  if (rows.length <= size) return { page: rows, truncated: false };
  const page = rows.slice(0, size);
  return { page, truncated: true, nextMarker: encodeMarker(list, keyOf(page.at(-1)!)) };
}
