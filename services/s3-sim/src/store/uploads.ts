import { entriesUnder, type Storage, type Write } from "@keymesh/storage";
import type { UploadChecksum } from "../domain/checksum.ts";
import type { ObjectHeaders, UserMetadata } from "../domain/object-headers.ts";
import { decodeRecord, encodeRecord, type StoredEncryption } from "../domain/object-record.ts";
import { decodePartList, type PartEntry } from "../domain/part-list.ts";
import type { Stored } from "./buckets.ts";
import { type Garbage, type GarbageCollector, garbageOfParts } from "./garbage.ts";
import { names } from "./names.ts";

/** A multipart upload in progress: what the object will be, with its encrypted data key. */
export interface UploadRecord {
  /** 32 hex digits. */
  readonly uploadId: string;
  readonly bucketId: string;
  readonly key: string;
  readonly initiatedMs: number;
  readonly initiatorArn: string;
  readonly headers: ObjectHeaders;
  readonly userMetadata: UserMetadata;
  readonly encryption: StoredEncryption;
  readonly checksum: UploadChecksum;
}

/** A part that was uploaded, before its upload completes. */
export interface UploadedPartRecord {
  readonly number: number;
  /** Plaintext bytes. */
  readonly bytes: number;
  readonly etag: string;
  readonly lastModifiedMs: number;
  /** Base64 of a list of one. */
  readonly part: string;
  /** Base64; the record's seal, holding the part's checksum (base64 value in the upload's algorithm). */
  readonly seal: string;
}

/** Multipart uploads and their parts. */
export class UploadStore {
  readonly #storage: Storage;
  readonly #garbage: GarbageCollector;

  constructor(storage: Storage, garbage: GarbageCollector) {
    this.#storage = storage;
    this.#garbage = garbage;
  }

  async create(record: UploadRecord): Promise<void> {
    const put = names.upload(record.bucketId, record.uploadId);
    await this.#storage.kv.write([{ put, value: encodeRecord(record), ifVersion: 0 }]);
  }

  async load(bucketId: string, uploadId: string): Promise<Stored<UploadRecord> | undefined> {
    const entry = await this.#storage.kv.get(names.upload(bucketId, uploadId));
    return entry && { record: decodeRecord<UploadRecord>(entry.value), version: entry.version };
  }

  /** All uploads of a bucket, in no order a caller knows. */
  async all(bucketId: string): Promise<UploadRecord[]> {
    const uploads: UploadRecord[] = [];
    for await (const { value } of entriesUnder(this.#storage.kv, names.uploads(bucketId))) {
      uploads.push(decodeRecord<UploadRecord>(value));
    }
    return uploads;
  }

  async loadPart(uploadId: string, number: number): Promise<Stored<UploadedPartRecord> | undefined> {
    const entry = await this.#storage.kv.get(names.uploadedPart(uploadId, number));
    return entry && { record: decodeRecord<UploadedPartRecord>(entry.value), version: entry.version };
  }

  /** All uploaded parts, by number. */
  async parts(uploadId: string): Promise<Map<number, UploadedPartRecord>> {
    const parts = new Map<number, UploadedPartRecord>();
    for await (const { value } of entriesUnder(this.#storage.kv, names.uploadedParts(uploadId))) {
      const record = decodeRecord<UploadedPartRecord>(value);
      parts.set(record.number, record);
    }
    return parts;
  }

  /** Uploaded parts with numbers above `after`, in order, one page. */
  async scanParts(uploadId: string, after: number, limit: number): Promise<UploadedPartRecord[]> {
    const entries = await this.#storage.kv.scan({
      prefix: names.uploadedParts(uploadId),
      after: names.uploadedPart(uploadId, after),
      limit,
    });
    return entries.map(({ value }) => decodeRecord<UploadedPartRecord>(value));
  }

  /** Makes `record` the part of that number. @throws ServiceError ConditionFailed when it is no longer `previous` */
  async replacePart(
    uploadId: string,
    record: UploadedPartRecord,
    previous: Stored<UploadedPartRecord> | undefined,
    more: readonly Write[],
  ): Promise<void> {
    const replaced = previous && garbageOfParts([entryOf(previous.record)]);
    await this.#storage.kv.write([
      {
        put: names.uploadedPart(uploadId, record.number),
        value: encodeRecord(record),
        ifVersion: previous?.version ?? 0,
      },
      ...more,
      ...(replaced === undefined ? [] : [this.#garbage.note(replaced)]),
    ]);
    if (replaced !== undefined) void this.#garbage.collect(replaced);
  }

  /** Removes the record of a part that was stored after its upload had ended. */
  async removeStranded(uploadId: string, record: UploadedPartRecord): Promise<void> {
    await this.#storage.kv.write([{ delete: names.uploadedPart(uploadId, record.number) }]);
  }

  /** The writes that end an upload, its parts going to the object `keptBy`, or nowhere; then {@link UploadStore.collect}. */
  ending(upload: Stored<UploadRecord>, keptBy: string | undefined): Write[] {
    const { bucketId, uploadId } = upload.record;
    return [
      { delete: names.upload(bucketId, uploadId), ifVersion: upload.version },
      this.#garbage.note(endedGarbage(uploadId, keptBy)),
    ];
  }

  /** Removes what an ended upload leaves. Never throws. */
  async collect(uploadId: string, keptBy: string | undefined): Promise<void> {
    await this.#garbage.collect(endedGarbage(uploadId, keptBy));
  }

  /** @throws ServiceError ConditionFailed when another call ended it */
  async abort(upload: Stored<UploadRecord>): Promise<void> {
    await this.#storage.kv.write(this.ending(upload, undefined));
    await this.collect(upload.record.uploadId, undefined);
  }
}

/** Where an uploaded part's bytes are. */
export function entryOf(record: UploadedPartRecord): PartEntry {
  return decodePartList(Buffer.from(record.part, "base64"))[0]!;
}

function endedGarbage(uploadId: string, keptBy: string | undefined): Garbage {
  return { id: uploadId, uploadId, keptBy };
}
