import type { Driver } from "../store/driver.ts";
import { discard } from "./aside.ts";
import type { Exchange } from "./exchange.ts";
import { type SnapshotHeader, SnapshotWriter } from "./format/format.ts";
import { entriesLog, namesLog } from "./layout.ts";
import { readRange, runsOf } from "./runs.ts";
import { asPairs, logOf, pagesIn, pagesOf, pairsIn, stateBlobs, stateEntries } from "./walk.ts";

/**
 * Everything stored, as it was when the first message comes: entries and names are copied aside while changes wait, blobs are kept
 * as they were until they are out. What is laid aside is removed however the stream ends.
 */
export async function* exportSnapshot(
  driver: Driver,
  exchange: Exchange,
  id: string,
  header: SnapshotHeader,
): AsyncGenerator<Buffer> {
  const leave = exchange.enter();
  try {
    await exchange.unchanging(async () => {
      await capture(driver, id);
      exchange.keeper.begin(id);
    });
    yield Buffer.alloc(0);
    yield* framesOf(driver, exchange, id, header);
  } finally {
    exchange.keeper.end();
    await discard(driver, id).finally(leave);
  }
}

async function capture({ kv, blobs }: Driver, id: string): Promise<void> {
  await blobs.put(entriesLog(id), logOf(pagesOf(stateEntries(kv))));
  await blobs.put(namesLog(id), logOf(pagesOf(asPairs(stateBlobs(blobs)))));
}

async function* framesOf(
  { blobs }: Driver,
  { keeper }: Exchange,
  id: string,
  header: SnapshotHeader,
): AsyncGenerator<Buffer> {
  const writer = new SnapshotWriter();
  yield writer.begin(header);
  for await (const { payload, count } of pagesIn(blobs.get(entriesLog(id))))
    yield writer.entries(payload, count);
  for await (const { key: name } of pairsIn(blobs.get(namesLog(id)))) {
    keeper.advance(name);
    const size = await keeper.reading(name, async (where) => (await blobs.head(where))?.size ?? 0);
    yield writer.blob(name, size);
    const read = (start: number, end: number) =>
      keeper.reading(name, (where) => readRange(blobs, where, start, end));
    for await (const { offset, bytes } of runsOf(size, read)) yield writer.data(offset, bytes);
  }
  yield writer.end();
}
