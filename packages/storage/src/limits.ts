import { ServiceError } from "@keymesh/errors";
import type { Write } from "./types.ts";

/** Keys and blob names, in bytes of UTF-8: an S3 object key (1,024) under a prefix of its service. */
export const MAX_KEY_BYTES = 1_280;
export const MAX_VALUE_BYTES = 1_048_576;
/** Writes in one atomic batch, and their keys and values together in bytes. */
export const MAX_BATCH_WRITES = 1_000;
export const MAX_BATCH_BYTES = 8 * 1_048_576;
/** Entries or names in one page. */
export const MAX_PAGE_ENTRIES = 1_000;
/** One `writeAt`, and one message of a blob stream. */
export const MAX_BLOB_MESSAGE_BYTES = 1_048_576;
/** A blob's end: the largest offset a double holds exactly is far above it. 16 TiB, the largest ext4 file. */
export const MAX_BLOB_BYTES = 2 ** 44;

function refuse(message: string): never {
  throw new ServiceError("InvalidParameterValue", message);
}

/** @throws ServiceError InvalidParameterValue unless `key` is well-formed Unicode of 1 to 1,280 bytes. */
export function checkKey(key: string): void {
  const bytes = Buffer.byteLength(key);
  if (bytes < 1 || bytes > MAX_KEY_BYTES) refuse(`a key has 1 to ${MAX_KEY_BYTES} bytes, this has ${bytes}`);
  if (!key.isWellFormed()) refuse("a key must be well-formed Unicode");
}

/** As {@link checkKey}, but a prefix may be empty. */
export function checkPrefix(prefix: string): void {
  if (prefix !== "") checkKey(prefix);
}

/** The number of entries to answer with. @throws ServiceError InvalidParameterValue outside 1 to 1,000. */
export function checkLimit(limit: number = MAX_PAGE_ENTRIES): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE_ENTRIES)
    refuse(`limit must be 1 to ${MAX_PAGE_ENTRIES}, not ${limit}`);
  return limit;
}

/** @throws ServiceError InvalidParameterValue when a batch is empty or too large, or names a key twice. */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length < 1 || writes.length > MAX_BATCH_WRITES)
    refuse(`a batch has 1 to ${MAX_BATCH_WRITES} writes, this has ${writes.length}`);
  let bytes = 0;
  const seen = new Set<string>();
  for (const write of writes) {
    const key = "put" in write ? write.put : write.delete;
    checkKey(key);
    if (seen.has(key)) refuse(`key ${key} occurs twice in the batch`);
    seen.add(key);
    if (write.ifVersion !== undefined && !(Number.isSafeInteger(write.ifVersion) && write.ifVersion >= 0))
      refuse(`ifVersion of ${key} is not a version`);
    bytes += Buffer.byteLength(key);
    if (!("put" in write)) continue;
    if (write.value.length > MAX_VALUE_BYTES)
      refuse(`the value of ${key} has ${write.value.length} bytes, the most is ${MAX_VALUE_BYTES}`);
    bytes += write.value.length;
  }
  if (bytes > MAX_BATCH_BYTES) refuse(`a batch has at most ${MAX_BATCH_BYTES} bytes, this has ${bytes}`);
}

/** @throws ServiceError InvalidRange unless 0 ≤ start ≤ end. */
export function checkRange(start: number, end: number | undefined): void {
  const whole = Number.isSafeInteger(start) && (end === undefined || Number.isSafeInteger(end));
  if (!whole || start < 0 || (end !== undefined && end < start))
    throw new ServiceError("InvalidRange", `bytes ${start} to ${end ?? "the end"} are not a range`);
}

/** @throws ServiceError InvalidParameterValue when the write is empty, over 1 MiB, or ends beyond 16 TiB. */
export function checkWriteAt(offset: number, bytes: number): void {
  if (!Number.isSafeInteger(offset) || offset < 0 || offset + bytes > MAX_BLOB_BYTES)
    refuse(`a blob has no offset ${offset}`);
  if (bytes < 1 || bytes > MAX_BLOB_MESSAGE_BYTES)
    refuse(`writeAt takes 1 to ${MAX_BLOB_MESSAGE_BYTES} bytes, not ${bytes}`);
}
