import { deleteUnder, type Entry, entriesUnder, type Storage } from "@keymesh/storage";
import { decodeRecord, type ObjectRecord } from "../domain/object-record.ts";
import { decodePartList, type PartEntry } from "../domain/part-list.ts";
import type { BucketRecord } from "../store/buckets.ts";
import { names } from "../store/names.ts";
import { entryOf, type UploadedPartRecord, type UploadRecord } from "../store/uploads.ts";

/** Records whose bytes are removed together: with bytes beside them, well below what a batch may hold. */
const RECORDS_AT_ONCE = 250;
const DELETES_PER_BATCH = 1_000;

/**
 * Removes an account's buckets with all that is in them, stored bytes first: no call may be under way. An object belongs to its
 * bucket's owner. Can be stopped anywhere and begun again: what names bytes goes after them, a bucket last.
 */
export async function resetAccount(storage: Storage, accountId: string): Promise<void> {
  for await (const { key, value } of entriesUnder(storage.kv, names.buckets)) {
    const bucket = decodeRecord<BucketRecord>(value);
    if (bucket.ownerAccountId !== accountId) continue;
    await removeObjects(storage, bucket.id);
    await removeUploads(storage, bucket.id);
    await storage.kv.write([{ delete: key }]);
  }
}

async function removeObjects(storage: Storage, bucketId: string): Promise<void> {
  await forPages(storage, names.objects(bucketId), async (page) => {
    const records = page.map(({ value }) => decodeRecord<ObjectRecord>(value));
    const lists = await storage.kv.getMany(records.map(({ objectId }) => names.partList(objectId)));
    const parts = records.flatMap((record, i) => partsOf(record, lists[i]));
    const keys = [...page, ...lists].flatMap((entry) => (entry ? [entry.key] : []));
    await removeBytes(storage, parts, keys);
  });
}

function partsOf({ parts }: ObjectRecord, list: Entry | undefined): PartEntry[] {
  const encoded = parts === undefined ? list?.value : Buffer.from(parts, "base64");
  return encoded ? decodePartList(encoded) : [];
}

async function removeUploads(storage: Storage, bucketId: string): Promise<void> {
  for await (const { value } of entriesUnder(storage.kv, names.uploads(bucketId))) {
    const { uploadId } = decodeRecord<UploadRecord>(value);
    await forPages(storage, names.uploadedParts(uploadId), async (page) => {
      const parts = page.map((entry) => entryOf(decodeRecord<UploadedPartRecord>(entry.value)));
      await removeBytes(
        storage,
        parts,
        page.map(({ key }) => key),
      );
    });
  }
  await deleteUnder(storage.kv, names.uploads(bucketId));
}

async function forPages(
  { kv }: Storage,
  prefix: string,
  act: (page: readonly Entry[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const page = await kv.scan({ prefix, limit: RECORDS_AT_ONCE });
    if (page.length === 0) return;
    await act(page);
  }
}

/** The bytes of parts, and then the keys by which they could be found. */
async function removeBytes(
  { kv, blobs }: Storage,
  parts: readonly PartEntry[],
  keys: readonly string[],
): Promise<void> {
  await Promise.all(parts.filter(({ isInline }) => !isInline).map((part) => blobs.delete(names.blob(part))));
  const inline = parts.filter(({ isInline }) => isInline).map((part) => names.inlineBytes(part));
  const deletes = [...inline, ...keys].map((key) => ({ delete: key }));
  for (let i = 0; i < deletes.length; i += DELETES_PER_BATCH)
    await kv.write(deletes.slice(i, i + DELETES_PER_BATCH));
}
