import type { Entry, KeyValueStore } from "@keymesh/storage";

/** What storage gives in one page. */
const maxPage = 1_000;

/** Entries under a prefix in key order, beginning after `after`, at most `limit` (Infinity: all), in as many pages as it takes. */
export async function scanUpTo(
  kv: KeyValueStore,
  prefix: string,
  after: string | undefined,
  limit: number,
): Promise<Entry[]> {
  const found: Entry[] = [];
  let last = after;
  while (found.length < limit) {
    const size = Math.min(maxPage, limit - found.length);
    const page = await kv.scan({ prefix, limit: size, ...(last !== undefined && { after: last }) });
    found.push(...page);
    if (page.length < size) break;
    last = page.at(-1)?.key;
  }
  return found;
}
