import { type Entry, entriesUnder, type KeyValueStore, MAX_PAGE_ENTRIES } from "@keymesh/storage";

/** Entries under a prefix in key order, beginning after `after`, at most `limit` (Infinity: all), in as many pages as it takes. */
export async function scanUpTo(
  kv: KeyValueStore,
  prefix: string,
  after: string | undefined,
  limit: number,
): Promise<Entry[]> {
  const found: Entry[] = [];
  if (limit === 0) return found;
  const pageSize = Math.min(MAX_PAGE_ENTRIES, limit);
  for await (const entry of entriesUnder(kv, prefix, { pageSize, ...(after !== undefined && { after }) })) {
    found.push(entry);
    if (found.length >= limit) break;
  }
  return found;
}
