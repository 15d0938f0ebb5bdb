import type { Storage, Write } from "@keymesh/storage";
import { IntegrityError } from "../domain/integrity-error.ts";
import { decodeRecord, encodeRecord, type ObjectRecord } from "../domain/object-record.ts";
import type { Stored } from "./buckets.ts";
import { type GarbageCollector, garbageOf } from "./garbage.ts";
import { names } from "./names.ts";

/** Objects' records and lists of parts. */
export class ObjectStore {
  readonly #storage: Storage;
  readonly #garbage: GarbageCollector;

  constructor(storage: Storage, garbage: GarbageCollector) {
    this.#storage = storage;
    this.#garbage = garbage;
  }

  async load(bucketId: string, key: string): Promise<Stored<ObjectRecord> | undefined> {
    const entry = await this.#storage.kv.get(names.object(bucketId, key));
    return entry && { record: decodeRecord<ObjectRecord>(entry.value), version: entry.version };
  }

  /** The encoded list of an object's parts. @throws IntegrityError when it is not there */
  async partList(record: ObjectRecord): Promise<Buffer> {
    if (record.parts !== undefined) return Buffer.from(record.parts, "base64");
    const entry = await this.#storage.kv.get(names.partList(record.objectId));
    if (entry === undefined) throw new IntegrityError("the list of parts is missing");
    return entry.value;
  }

  /**
   * Makes `record` the object in one atomic write with `more` (which stores its bytes), in place of `previous`, whose bytes
   * become garbage. @throws ServiceError ConditionFailed when the object is no longer `previous`
   */
  async replace(
    record: ObjectRecord,
    partList: Buffer | undefined,
    previous: Stored<ObjectRecord> | undefined,
    more: readonly Write[],
  ): Promise<number> {
    const writes: Write[] = [
      {
        put: names.object(record.bucketId, record.key),
        value: encodeRecord(record),
        ifVersion: previous?.version ?? 0,
      },
      ...more,
    ];
    if (partList !== undefined) writes.push({ put: names.partList(record.objectId), value: partList });
    if (previous !== undefined) writes.push(this.#garbage.note(garbageOf(previous.record)));
    const [version] = await this.#storage.kv.write(writes);
    if (previous !== undefined) void this.#garbage.collect(garbageOf(previous.record));
    return version!;
  }

  /** @throws ServiceError ConditionFailed when the object is no longer `current` */
  async remove(current: Stored<ObjectRecord>): Promise<void> {
    const { bucketId, key } = current.record;
    await this.#storage.kv.write([
      { delete: names.object(bucketId, key), ifVersion: current.version },
      this.#garbage.note(garbageOf(current.record)),
    ]);
    void this.#garbage.collect(garbageOf(current.record));
  }

  /** Records in key order, from after a key on, one page. */
  async scan(bucketId: string, prefix: string, after: string, limit: number): Promise<ObjectRecord[]> {
    const entries = await this.#storage.kv.scan({
      prefix: names.object(bucketId, prefix),
      after: after === "" ? undefined : names.object(bucketId, after),
      limit,
    });
    return entries.map((entry) => decodeRecord<ObjectRecord>(entry.value));
  }
}
