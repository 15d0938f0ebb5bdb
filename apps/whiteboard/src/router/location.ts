/** Where the page is: `#/board/s3-put?step=3`. */
export interface Place {
  /** Decoded segments: `["board", "s3-put"]`; empty on the home page. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** Reads the part of an address behind `#`; what is not decodable stays as it is. Pure. */
export function placeOf(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split(/\?(.*)/s);
  return {
    path: path
      .split("/")
      .filter((segment) => segment !== "")
      .map(decoded),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The address of a place, with what is undefined or empty left out of its query. Pure. */
export function hrefOf(
  path: readonly string[],
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)] as [string, string]],
  );
  const text = pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
  return `#/${path.map(encodeURIComponent).join("/")}${text}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
