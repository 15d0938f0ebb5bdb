import { IntegrityError } from "./integrity-error.ts";

/** One part of an object, in order. */
export interface PartEntry {
  readonly number: number;
  /** Plaintext bytes. */
  readonly bytes: number;
  /** 16 bytes: the salt of the part's key and the name its bytes are stored under. */
  readonly partId: Buffer;
  /** Whether the sealed bytes lie beside the metadata rather than in a blob. */
  readonly isInline: boolean;
}

const ENTRY_BYTES = 25;

/** 25 bytes a part: number (2), plaintext bytes (6), inline (1), id (16); 10,000 parts take 250 kB. */
export function encodePartList(parts: readonly PartEntry[]): Buffer {
  const list = Buffer.alloc(parts.length * ENTRY_BYTES);
  parts.forEach((part, index) => {
    const at = index * ENTRY_BYTES;
    list.writeUInt16BE(part.number, at);
    list.writeUIntBE(part.bytes, at + 2, 6);
    list[at + 8] = part.isInline ? 1 : 0;
    part.partId.copy(list, at + 9);
  });
  return list;
}

/** @throws IntegrityError when the bytes are no list of parts */
export function decodePartList(list: Buffer): PartEntry[] {
  if (list.length === 0 || list.length % ENTRY_BYTES !== 0)
    throw new IntegrityError("the list of parts is malformed");
  const parts: PartEntry[] = [];
  for (let at = 0; at < list.length; at += ENTRY_BYTES) {
    parts.push({
      number: list.readUInt16BE(at),
      bytes: list.readUIntBE(at + 2, 6),
      isInline: list[at + 8] === 1,
      partId: Buffer.from(list.subarray(at + 9, at + ENTRY_BYTES)),
    });
  }
  return parts;
}

/** The piece of a part that a range of the object needs: plaintext bytes [start, end) of the part. */
export interface PartSlice {
  readonly part: PartEntry;
  readonly start: number;
  readonly end: number;
}

/** Cuts plaintext bytes [start, end) of an object into slices of its parts. An empty object gives its one empty part. */
export function slicesOf(parts: readonly PartEntry[], start: number, end: number): PartSlice[] {
  if (start === end) return parts.slice(0, 1).map((part) => ({ part, start: 0, end: 0 }));
  const slices: PartSlice[] = [];
  let at = 0;
  for (const part of parts) {
    const from = Math.max(0, start - at);
    const to = Math.min(part.bytes, end - at);
    if (to > from) slices.push({ part, start: from, end: to });
    at += part.bytes;
  }
  return slices;
}
