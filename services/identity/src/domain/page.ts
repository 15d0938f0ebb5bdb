import { ServiceError } from "@keymesh/errors";

/** What every list operation of IAM takes. */
export interface PageRequest {
  readonly marker?: string | undefined;
  readonly maxItems?: number | undefined;
}

/** One page, with where the next one begins. */
export interface Page<T> {
  readonly items: T[];
  readonly isTruncated: boolean;
  readonly marker?: string;
}

const defaultItems = 100;

/**
 * One page of a list. `itemsAfter` gives everything behind a position, in order; `positionOf` is an item's. A marker is a position
 * in base 64.
 * @throws ServiceError ValidationError
 */
export async function pageOf<T>(
  { marker, maxItems = defaultItems }: PageRequest,
  itemsAfter: (position: string) => AsyncIterable<T> | Iterable<T>,
  positionOf: (item: T) => string,
): Promise<Page<T>> {
  const items: T[] = [];
  for await (const item of itemsAfter(marker ? positionIn(marker) : "")) {
    if (items.length < maxItems) items.push(item);
    else return { items, isTruncated: true, marker: markerAt(positionOf(items.at(-1)!)) };
  }
  return { items, isTruncated: false };
}

/** {@link pageOf} for what is at hand whole: it is put in order by position. */
export function pageOfAll<T>(
  request: PageRequest,
  all: readonly T[],
  positionOf: (item: T) => string,
): Promise<Page<T>> {
  const sorted = all
    .map((item) => ({ item, position: positionOf(item) }))
    .sort((a, b) => (a.position < b.position ? -1 : 1));
  const after = (position: string) =>
    sorted.filter((each) => each.position > position).map(({ item }) => item);
  return pageOf(request, after, positionOf);
}

/** Everything a store gives, at once. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Only the items a filter lets pass. */
export async function* filtered<T>(
  items: AsyncIterable<T>,
  isWanted: (item: T) => boolean,
): AsyncGenerator<T> {
  for await (const item of items) if (isWanted(item)) yield item;
}

function markerAt(position: string): string {
  return Buffer.from(position).toString("base64url");
}

function positionIn(marker: string): string {
  const position = Buffer.from(marker, "base64url").toString();
  if (markerAt(position) === marker && position !== "" && !position.includes("\ufffd")) return position;
  throw new ServiceError("ValidationError", "Invalid Marker.");
}
