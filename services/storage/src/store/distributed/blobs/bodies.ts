import { ServiceError } from "@keymesh/errors";
import { MAX_BLOB_BYTES, MAX_BLOB_MESSAGE_BYTES, packed } from "@keymesh/storage";
import type { ObjectStore } from "../objects/store.ts";
import { type Body, segmentName, sizeOf } from "./records.ts";
import type { Upload, Uploads } from "./uploads.ts";

/** Up to this size bytes stay in their record. */
export const MAX_INLINE_BYTES = 32_768;
/** A segment is held in memory until it is stored: one being filled and two on their way. */
const SEGMENT_BYTES = 8 * 1_048_576;
const SEGMENTS_UNDER_WAY = 2;
/** A stream has no deadline: it waits this long for an object store that is away. */
const STREAM_LIMIT_MS = 20_000;

/** Bytes stored and not named by any record yet. */
export interface StagedBody {
  readonly body: Body;
  /** Absent when the record itself holds them. */
  readonly upload?: Upload;
}

/** Stores and reads bodies. */
export class Bodies {
  readonly #objects: ObjectStore;

  constructor(objects: ObjectStore) {
    this.#objects = objects;
  }

  /** Stores what is at hand. When it fails, the upload is abandoned. */
  async stage(uploads: Uploads, bytes: Buffer): Promise<StagedBody> {
    if (bytes.length <= MAX_INLINE_BYTES) return { body: { inline: bytes } };
    const upload = uploads.begin();
    try {
      await upload.begun;
      await this.#objects.put(segmentName(upload.object, 0), bytes);
    } catch (error) {
      uploads.abandon(upload);
      throw error;
    }
    return { upload, body: { object: upload.object, size: bytes.length, segmentBytes: bytes.length } };
  }

  /** Stores a stream of any length. When it fails, its sender is told to stop and the upload is abandoned. */
  async stageStream(uploads: Uploads, bytes: AsyncIterable<Buffer>): Promise<StagedBody> {
    const pieces = packed(bytes, MAX_BLOB_MESSAGE_BYTES)[Symbol.asyncIterator]();
    const first = await pieces.next();
    // A piece this small is the last one.
    if (first.done || first.value.length <= MAX_INLINE_BYTES) {
      await pieces.next();
      return { body: { inline: first.done ? Buffer.alloc(0) : Buffer.from(first.value) } };
    }
    const upload = uploads.begin();
    const underWay = new Set<Promise<void>>();
    try {
      const size = await this.#storeSegments(upload, first.value, pieces, underWay);
      return { upload, body: { object: upload.object, size, segmentBytes: SEGMENT_BYTES } };
    } catch (error) {
      await pieces.return?.(undefined);
      // What is still on its way would arrive after the cleaner.
      await Promise.allSettled(underWay);
      uploads.abandon(upload);
      throw error;
    }
  }

  /** Bytes [start, end) of a body, cut where it ends. @throws MissingObject */
  async *read(body: Body, start: number, end: number): AsyncGenerator<Buffer> {
    const stop = Math.min(end, sizeOf(body));
    if (start >= stop) return;
    if (body.object === undefined) {
      yield body.inline.subarray(start, stop);
      return;
    }
    const { object, segmentBytes } = body;
    for (let at = start; at < stop; ) {
      const index = Math.floor(at / segmentBytes);
      const segmentStart = index * segmentBytes;
      const segmentStop = Math.min(stop, segmentStart + segmentBytes);
      yield* this.#objects.get(segmentName(object, index), at - segmentStart, segmentStop - segmentStart);
      at = segmentStop;
    }
  }

  async #storeSegments(
    upload: Upload,
    first: Buffer,
    rest: AsyncIterator<Buffer>,
    underWay: Set<Promise<void>>,
  ): Promise<number> {
    let size = 0;
    let index = 0;
    let segment: Buffer[] = [];
    let segmentSize = 0;
    const store = async () => {
      const whole = segment.length === 1 ? segment[0]! : Buffer.concat(segment, segmentSize);
      [segment, segmentSize] = [[], 0];
      await upload.begun;
      while (underWay.size >= SEGMENTS_UNDER_WAY) await Promise.race(underWay);
      const name = segmentName(upload.object, index);
      index += 1;
      const storing = this.#objects.put(name, whole, STREAM_LIMIT_MS);
      underWay.add(storing);
      // Left in the set when it failed: whoever waits next hears of it.
      storing.then(() => underWay.delete(storing)).catch(() => {});
    };
    for (let piece: Buffer | undefined = first; piece; ) {
      if (size + piece.length > MAX_BLOB_BYTES)
        throw new ServiceError("InvalidParameterValue", `a blob has at most ${MAX_BLOB_BYTES} bytes`);
      size += piece.length;
      for (let left = piece; left.length > 0; ) {
        const taken = left.subarray(0, SEGMENT_BYTES - segmentSize);
        segment.push(taken);
        segmentSize += taken.length;
        left = left.subarray(taken.length);
        if (segmentSize === SEGMENT_BYTES) await store();
      }
      const next: IteratorResult<Buffer> = await rest.next();
      piece = next.done ? undefined : next.value;
    }
    if (segmentSize > 0) await store();
    await Promise.all(underWay);
    return size;
  }
}
