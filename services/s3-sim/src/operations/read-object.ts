import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import type { Checksum } from "../domain/checksum.ts";
import type { DataKey } from "../domain/data-key.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import { decodePartList, type PartEntry, type PartSlice, slicesOf } from "../domain/part-list.ts";
import { openPart, PartOpener } from "../domain/part-opener.ts";
import type { ByteRange } from "../domain/range.ts";
import { openRecord } from "../domain/record-seal.ts";
import { MissingPart } from "../store/part-bytes.ts";

/** An object opened for reading: its record is proven genuine, and the first verified bytes are at hand. */
export interface OpenedObject {
  readonly record: ObjectRecord;
  readonly checksum: Checksum;
  /** The plaintext bytes that `body` gives. */
  readonly range: ByteRange;
  /** To be read to the end, or returned: only then is the data key wiped. Throws IntegrityError before any wrong byte. */
  readonly body: ClosableStream;
}

/** A stream whose `return` may be called at any time, read or not. */
export interface ClosableStream extends AsyncIterable<Buffer, undefined> {
  return(): Promise<unknown>;
}

/**
 * Opens an object: data key from KMS (or root key), the record's seal, then the chunks the range needs, one after another.
 *
 * @param load gives the record; called again when the object is replaced under our eyes
 * @param choose the range to read, decided on the proven record
 */
export async function openObject(
  deps: S3Deps,
  call: S3Call,
  load: () => Promise<ObjectRecord>,
  choose: (record: ObjectRecord, parts: readonly PartEntry[]) => ByteRange,
): Promise<OpenedObject> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openOnce(deps, call, await load(), choose);
    } catch (error) {
      if (!(error instanceof MissingPart) || tries === 3) throw error;
    }
  }
}

async function openOnce(
  deps: S3Deps,
  call: S3Call,
  record: ObjectRecord,
  choose: (record: ObjectRecord, parts: readonly PartEntry[]) => ByteRange,
): Promise<OpenedObject> {
  const unpin = deps.garbage.pin(record.objectId);
  if (unpin === undefined) throw new MissingPart();
  let dataKey: DataKey | undefined;
  try {
    const list = await deps.objects.partList(record);
    dataKey = await deps.keys.open(call, record.encryption, record);
    const checksum = provenChecksum(record, list, dataKey);
    const parts = decodePartList(list);
    const range = choose(record, parts);
    const body = plaintextOf(deps, record, slicesOf(parts, range.start, range.end), dataKey, unpin);
    return { record, checksum, range, body: await startedWithFirst(body) };
  } catch (error) {
    dataKey?.wipe();
    unpin();
    throw error;
  }
}

/** Proves the record by its seal, and gives the checksum that was sealed in it. @throws IntegrityError */
export function provenChecksum(record: ObjectRecord, list: Buffer, dataKey: DataKey): Checksum {
  const { seal, ...unsealed } = record;
  const value = dataKey.use((bytes) => openRecord(bytes, unsealed, list, Buffer.from(seal, "base64")));
  return { ...record.checksum, value };
}

async function* plaintextOf(
  deps: S3Deps,
  record: ObjectRecord,
  slices: readonly PartSlice[],
  dataKey: DataKey,
  unpin: () => void,
): AsyncGenerator<Buffer, undefined> {
  try {
    for (const slice of slices) {
      const identity = { bucketId: record.bucketId, key: record.key, partId: slice.part.partId };
      const range = { plaintextBytes: slice.part.bytes, start: slice.start, end: slice.end };
      const opener = dataKey.use((bytes) => new PartOpener(bytes, identity, range));
      yield* openPart(deps.bytes.read(slice), opener);
    }
    return undefined;
  } finally {
    dataKey.wipe();
    unpin();
  }
}

/** Takes the first piece now, so that what fails at once fails before the answer begins. */
async function startedWithFirst(stream: AsyncGenerator<Buffer, undefined>): Promise<ClosableStream> {
  let first: IteratorResult<Buffer, undefined> | undefined = await stream.next();
  const iterator: AsyncIterator<Buffer, undefined> = {
    async next() {
      const taken = first;
      first = undefined;
      return taken ?? stream.next();
    },
    // A generator's own return() would skip its finally if it was never started; this stream has been.
    return: () => stream.return(undefined),
  };
  return { [Symbol.asyncIterator]: () => iterator, return: () => stream.return(undefined) };
}
