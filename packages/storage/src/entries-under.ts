import { MAX_PAGE_ENTRIES } from "./limits.ts";
import type { Entry, KeyValueStore } from "./types.ts";

/** Every entry under a prefix in key order, beginning behind `after`; a page is read when its first entry is asked for. */
export async function* entriesUnder(
  kv: Pick<KeyValueStore, "scan">,
  prefix: string,
  { after: first, pageSize = MAX_PAGE_ENTRIES }: { readonly after?: string; readonly pageSize?: number } = {},
): AsyncGenerator<Entry> {
  for (let after = first; ; ) {
    const page = await kv.scan({ prefix, limit: pageSize, ...(after !== undefined && { after }) });
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.key;
  }
}
