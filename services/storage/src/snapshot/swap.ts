import { ServiceError } from "@keymesh/errors";
import { type Entry, MAX_BATCH_WRITES, type Write } from "@keymesh/storage";
import type { Driver } from "../store/driver.ts";
import { discard } from "./aside.ts";
import { isBefore, type StoredPair } from "./format/entries.ts";
import { inParallel } from "./in-parallel.ts";
import { asideBlob, DONE_KEY, entriesLog, JOURNAL_KEY, manifestKey, namesLog } from "./layout.ts";
import { copyBlob } from "./runs.ts";
import { pairsIn, stateBlobs, stateEntries } from "./walk.ts";

/** An exchange of everything: for what is staged under the id, or for nothing. */
interface Journal {
  readonly id: string;
  readonly kind: "restore" | "clear";
}

/** Half of what a batch may hold: keys count too. */
const MAX_WRITE_BYTES = 4 * 1_048_576;

/**
 * Puts a stage in the place of everything, or (`clear`) nothing. The journal is written first and removed last, and each step may be
 * done again, so that {@link completeExchange} can go on wherever a process was killed.
 * @throws ServiceError NotFound when there is no such stage
 */
export async function exchangeAll(driver: Driver, journal: Journal): Promise<void> {
  if (await isDone(driver, journal.id)) return;
  if (journal.kind === "restore" && !(await driver.kv.get(manifestKey(journal.id))))
    throw new ServiceError("NotFound", "There is no such stage.");
  await driver.kv.write([{ put: JOURNAL_KEY, value: Buffer.from(JSON.stringify(journal)) }]);
  await carryOut(driver, journal);
}

/** Completes an exchange a killed process was in the middle of; whether there was one. Before anything is served. */
export async function completeExchange(driver: Driver): Promise<boolean> {
  const entry = await driver.kv.get(JOURNAL_KEY);
  if (!entry) return false;
  await carryOut(driver, JSON.parse(entry.value.toString()) as Journal);
  return true;
}

/** Whether this very exchange was the last one completed. */
async function isDone({ kv }: Driver, id: string): Promise<boolean> {
  return (await kv.get(DONE_KEY))?.value.toString() === id;
}

async function carryOut(driver: Driver, { id, kind }: Journal): Promise<void> {
  const { blobs } = driver;
  const log = (name: string) => (kind === "restore" ? pairsIn(blobs.get(name)) : none());
  await exchangeBlobs(driver, id, log(namesLog(id)));
  await exchangeEntries(driver, log(entriesLog(id)));
  await driver.kv.write([{ delete: JOURNAL_KEY }, { put: DONE_KEY, value: Buffer.from(id) }]);
  await discard(driver, id);
}

async function* none(): AsyncGenerator<StoredPair> {}

type BlobStep = { readonly remove: string } | { readonly put: string; readonly n: number };

async function exchangeBlobs(driver: Driver, id: string, staged: AsyncGenerator<StoredPair>): Promise<void> {
  await inParallel(blobSteps(stateBlobs(driver.blobs), staged), async (step) => {
    if ("remove" in step) await driver.blobs.delete(step.remove);
    else await putBlob(driver, asideBlob(id, step.n), step.put);
  });
}

/** Staged and stored names side by side, both in order: what is to be put, and what is to go. */
async function* blobSteps(
  stored: AsyncGenerator<string>,
  staged: AsyncGenerator<StoredPair>,
): AsyncGenerator<BlobStep> {
  let n = 0;
  let old = await stored.next();
  for await (const { key: name } of staged) {
    for (; !old.done && isBefore(old.value, name); old = await stored.next()) yield { remove: old.value };
    if (!old.done && old.value === name) old = await stored.next();
    yield { put: name, n };
    n += 1;
  }
  for (; !old.done; old = await stored.next()) yield { remove: old.value };
}

/** Gives a staged blob its name. One that is not there has it already: the process before got so far. */
async function putBlob({ blobs, renameBlob }: Driver, from: string, to: string): Promise<void> {
  if (!(await blobs.head(from))) return;
  if (renameBlob) return await renameBlob(from, to);
  await copyBlob(blobs, from, to);
  await blobs.delete(from);
}

async function exchangeEntries({ kv }: Driver, staged: AsyncGenerator<StoredPair>): Promise<void> {
  let batch: Write[] = [];
  let bytes = 0;
  let namespace = "";
  const flush = async () => {
    if (batch.length > 0) await kv.write(batch);
    batch = [];
    bytes = 0;
  };
  for await (const write of entryWrites(stateEntries(kv), staged)) {
    const key = "put" in write ? write.put : write.delete;
    const size = key.length + ("put" in write ? write.value.length : 0);
    // A driver may keep namespaces in different places: a batch stays in one.
    const isElsewhere = !key.startsWith(namespace);
    if (isElsewhere || batch.length === MAX_BATCH_WRITES || bytes + size > MAX_WRITE_BYTES) await flush();
    namespace = key.slice(0, key.indexOf("/") + 1);
    batch.push(write);
    bytes += size;
  }
  await flush();
}

/** The writes that make what is stored into what is staged; what is the same already stays as it is. */
async function* entryWrites(
  stored: AsyncGenerator<Entry>,
  staged: AsyncGenerator<StoredPair>,
): AsyncGenerator<Write> {
  let old = await stored.next();
  for await (const { key, value } of staged) {
    for (; !old.done && isBefore(old.value.key, key); old = await stored.next())
      yield { delete: old.value.key };
    const same = !old.done && old.value.key === key ? old.value : undefined;
    if (same) old = await stored.next();
    if (!same?.value.equals(value)) yield { put: key, value };
  }
  for (; !old.done; old = await stored.next()) yield { delete: old.value.key };
}
