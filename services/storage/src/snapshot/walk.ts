import type { Entry, KeyValueStore } from "@keymesh/storage";
import { type BlobStore, MAX_PAGE_ENTRIES } from "@keymesh/storage";
import { ByteSource } from "./format/byte-source.ts";
import { packEntries, type StoredPair, unpackEntries } from "./format/entries.ts";
import { isState } from "./layout.ts";

const FIRST_PAGE = 64;
/** Pages as large as this are not made larger: values may have 1 MiB each. */
const FULL_PAGE_BYTES = 1_048_576;

/** Every entry of the state, in key order; what is in memory stays at some tens of MiB whatever the values are. */
export async function* stateEntries(kv: Pick<KeyValueStore, "scan">): AsyncGenerator<Entry> {
  let limit = FIRST_PAGE;
  for (let after: string | undefined; ; ) {
    const page = await kv.scan({ prefix: "", limit, ...(after !== undefined && { after }) });
    for (const entry of page) if (isState(entry.key)) yield entry;
    if (page.length < limit) return;
    after = page.at(-1)!.key;
    const bytes = page.reduce((sum, { value }) => sum + value.length, 0);
    limit = bytes < FULL_PAGE_BYTES ? MAX_PAGE_ENTRIES : FIRST_PAGE;
  }
}

/** The names of the state's blobs, in order. */
export async function* stateBlobs(blobs: Pick<BlobStore, "list">): AsyncGenerator<string> {
  for await (const name of blobsUnder(blobs, "")) if (isState(name)) yield name;
}

/** Names under a prefix, in order. */
export async function* blobsUnder(blobs: Pick<BlobStore, "list">, prefix: string): AsyncGenerator<string> {
  for (let after: string | undefined; ; ) {
    const page = await blobs.list(prefix, after, MAX_PAGE_ENTRIES);
    yield* page;
    if (page.length < MAX_PAGE_ENTRIES) return;
    after = page.at(-1)!;
  }
}

/** A page of packed entries. */
export interface Page {
  readonly payload: Buffer;
  readonly count: number;
}

/** Pairs packed into pages of some 1 MiB. */
export async function* pagesOf(pairs: AsyncIterable<StoredPair>): AsyncGenerator<Page> {
  let page: StoredPair[] = [];
  let bytes = 0;
  for await (const pair of pairs) {
    page.push(pair);
    bytes += pair.key.length + pair.value.length;
    if (bytes < FULL_PAGE_BYTES) continue;
    yield { payload: packEntries(page), count: page.length };
    page = [];
    bytes = 0;
  }
  if (page.length > 0) yield { payload: packEntries(page), count: page.length };
}

/** Pages as the bytes of a blob: count and length (4 bytes each) before each, 0 and 0 at the end. */
export async function* logOf(pages: AsyncIterable<Page>): AsyncGenerator<Buffer> {
  for await (const { payload, count } of pages) {
    yield lineHead(count, payload.length);
    yield payload;
  }
  yield lineHead(0, 0);
}

/** The pages of a log that was written whole. */
export async function* pagesIn(log: AsyncIterable<Buffer>): AsyncGenerator<Page> {
  const source = new ByteSource(log);
  try {
    for (;;) {
      const head = await source.takeUnsummed(8);
      const count = head.readUInt32BE();
      if (count === 0) return;
      yield { count, payload: await source.takeUnsummed(head.readUInt32BE(4)) };
    }
  } finally {
    await source.close();
  }
}

/** The pairs of a log. */
export async function* pairsIn(log: AsyncIterable<Buffer>): AsyncGenerator<StoredPair> {
  for await (const { payload } of pagesIn(log)) yield* unpackEntries(payload);
}

/** Names as entries without values. */
export async function* asPairs(names: AsyncIterable<string>): AsyncGenerator<StoredPair> {
  const value = Buffer.alloc(0);
  for await (const key of names) yield { key, value };
}

function lineHead(count: number, bytes: number): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(count);
  head.writeUInt32BE(bytes, 4);
  return head;
}
