/**
 * Bytes that never change: in the record itself when there are few, else an object of the object store, cut into segments
 * `<object>/0`, `<object>/1` … of `segmentBytes`, the last one shorter.
 */
export type Body =
  | { readonly inline: Buffer; readonly object?: undefined }
  | { readonly object: string; readonly size: number; readonly segmentBytes: number };

/**
 * What a blob's name means. A blob that was put is its body. One that is written inside has an id: its chunks are records of
 * their own, and where there is none yet, its base shows.
 */
export interface BlobRecord {
  readonly body: Body;
  readonly sparseId?: string;
}

/** What waits to be removed from the object store, and from the index. */
export interface Garbage {
  readonly object?: { readonly object: string; readonly size: number; readonly segmentBytes: number };
  /** All chunks of a blob. */
  readonly sparseId?: string;
  /** Whatever an upload that ended before its time has stored. */
  readonly upload?: string;
}

/** The record's fields as a line of JSON, then the bytes it holds itself. */
export function encodeRecord({ body, sparseId }: BlobRecord): Buffer {
  const place = body.object === undefined ? {} : body;
  const header = Buffer.from(`${JSON.stringify({ ...place, ...(sparseId && { sparseId }) })}\n`);
  return body.object === undefined ? Buffer.concat([header, body.inline]) : header;
}

export function decodeRecord(value: Buffer): BlobRecord {
  const end = value.indexOf(0x0a);
  const { sparseId, ...place } = JSON.parse(value.toString("utf8", 0, end)) as {
    sparseId?: string;
    object?: string;
    size?: number;
    segmentBytes?: number;
  };
  const { object, size, segmentBytes } = place;
  const body: Body =
    object === undefined
      ? { inline: value.subarray(end + 1) }
      : { object, size: size!, segmentBytes: segmentBytes! };
  return { body, ...(sparseId !== undefined && { sparseId }) };
}

/** Its length in bytes. */
export function sizeOf(body: Body): number {
  return body.object === undefined ? body.inline.length : body.size;
}

/** The names of an object's segments in the object store. */
export function segmentsOf({ object, size, segmentBytes }: NonNullable<Garbage["object"]>): string[] {
  return Array.from({ length: Math.ceil(size / segmentBytes) }, (_, i) => segmentName(object, i));
}

export function segmentName(object: string, index: number): string {
  return `${object}/${index}`;
}
