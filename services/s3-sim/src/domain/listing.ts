import { MAX_KEY_BYTES } from "./limits.ts";

/** What a listing is asked for. */
export interface ListingQuery {
  readonly prefix: string;
  readonly delimiter: string;
  /** Keys up to and including this one (and, when it is a common prefix, all under it) are left out. */
  readonly after: string;
  readonly maxKeys: number;
}

/** One page of a listing: keys and common prefixes together count against `maxKeys`. */
export interface ListingPage<T> {
  readonly contents: T[];
  readonly commonPrefixes: string[];
  readonly isTruncated: boolean;
  /** The last key or common prefix of the page; what the next page continues after. */
  readonly last: string | undefined;
}

/**
 * Builds a page from entries given in key order. `take` says whether to go on; when entries under a common prefix can be
 * left out, {@link ListingBuilder.skip} says where to scan on.
 */
export class ListingBuilder<T> {
  readonly #query: ListingQuery;
  readonly #contents: T[] = [];
  readonly #commonPrefixes: string[] = [];
  #last: string | undefined;
  #isTruncated = false;

  constructor(query: ListingQuery) {
    this.#query = query;
  }

  /** @returns false when the page is full and `key` would belong on the next one */
  take(key: string, entry: T): boolean {
    const group = commonPrefixOf(key, this.#query);
    if (group !== undefined && (group === this.#last || this.#isBefore(group))) return true;
    if (this.#contents.length + this.#commonPrefixes.length >= this.#query.maxKeys) {
      this.#isTruncated = true;
      return false;
    }
    if (group === undefined) this.#contents.push(entry);
    else this.#commonPrefixes.push(group);
    this.#last = group ?? key;
    return true;
  }

  /** Where to scan on after `key`: behind everything under the common prefix it belongs to. */
  skip(key: string): string {
    const group = commonPrefixOf(key, this.#query);
    const leap = group === undefined ? key : group + HIGHEST;
    return Buffer.byteLength(leap) <= MAX_KEY_BYTES ? leap : key;
  }

  page(): ListingPage<T> {
    return {
      contents: this.#contents,
      commonPrefixes: this.#commonPrefixes,
      isTruncated: this.#isTruncated,
      last: this.#last,
    };
  }

  /** A common prefix named in `after` was on an earlier page. */
  #isBefore(group: string): boolean {
    return group === this.#query.after;
  }
}

/** Sorts after every other character in UTF-8. */
const HIGHEST = "\u{10FFFF}";

/** The key up to and with the first delimiter after the prefix; undefined when there is none. */
export function commonPrefixOf(
  key: string,
  query: Pick<ListingQuery, "prefix" | "delimiter">,
): string | undefined {
  if (query.delimiter === "") return undefined;
  const at = key.indexOf(query.delimiter, query.prefix.length);
  return at < 0 ? undefined : key.slice(0, at + query.delimiter.length);
}
