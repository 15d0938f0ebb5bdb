import { type Body, sizeOf } from "./records.ts";

/** The object store can't change an object, so this much is written anew when a chunk is; a large write takes several. */
export const CHUNK_BYTES = 256 * 1024;
/** Small writes gather in the chunk's record up to so many bytes, and so many of them; then the chunk is written anew. */
const MAX_PATCHED_BYTES = 32_768;
const MAX_PATCHES = 64;

/** Bytes written over a chunk from `at` on. */
export interface Patch {
  readonly at: number;
  readonly bytes: Buffer;
}

/** One chunk of a blob that is written inside. */
export interface Chunk {
  /** Absent: the blob's base shows. */
  readonly body?: Body | undefined;
  /** Lie over the body, a later one over an earlier one. */
  readonly patches: readonly Patch[];
}

export const UNWRITTEN: Chunk = { patches: [] };

interface Header {
  readonly object?: string;
  readonly size?: number;
  readonly segmentBytes?: number;
  /** Bytes of the body that follow. */
  readonly inline?: number;
  /** Offset and length of each patch; their bytes follow the body's. */
  readonly patches?: readonly (readonly [number, number])[];
}

/** The chunk's fields as a line of JSON, then the bytes it holds itself. */
export function encodeChunk({ body, patches }: Chunk): Buffer {
  const place = body?.object === undefined ? { inline: body?.inline.length } : body;
  const header: Header = {
    ...place,
    ...(patches.length > 0 && { patches: patches.map(({ at, bytes }) => [at, bytes.length] as const) }),
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...(body?.object === undefined && body ? [body.inline] : []),
    ...patches.map(({ bytes }) => bytes),
  ]);
}

export function decodeChunk(value: Buffer): Chunk {
  const end = value.indexOf(0x0a);
  const header = JSON.parse(value.toString("utf8", 0, end)) as Header;
  let at = end + 1;
  const take = (bytes: number) => {
    at += bytes;
    return value.subarray(at - bytes, at);
  };
  const { object, size, segmentBytes, inline } = header;
  let body: Body | undefined;
  if (object !== undefined) body = { object, size: size!, segmentBytes: segmentBytes! };
  else if (inline !== undefined) body = { inline: take(inline) };
  const patches = (header.patches ?? []).map(([offset, bytes]) => ({ at: offset, bytes: take(bytes) }));
  return { body, patches };
}

/** Where what was written of the chunk ends, from its beginning. */
export function endOfChunk({ body, patches }: Chunk): number {
  return Math.max(body ? sizeOf(body) : 0, ...patches.map(({ at, bytes }) => at + bytes.length));
}

/** The patches with further ones over them; undefined when that is too much for a record. */
export function gathered(before: readonly Patch[], further: readonly Patch[]): Patch[] | undefined {
  const all = [...before, ...further];
  const seen = all.filter((patch, i) => !all.slice(i + 1).some((later) => covers(later, patch)));
  const bytes = seen.reduce((sum, patch) => sum + patch.bytes.length, 0);
  return bytes <= MAX_PATCHED_BYTES && seen.length <= MAX_PATCHES ? seen : undefined;
}

function covers(later: Patch, patch: Patch): boolean {
  return later.at <= patch.at && later.at + later.bytes.length >= patch.at + patch.bytes.length;
}

/** Writes the parts of patches that lie in a stretch of the chunk over it; `from` is where the stretch begins. */
export function applyPatches(stretch: Buffer, from: number, patches: readonly Patch[]): void {
  for (const { at, bytes } of patches) {
    const start = Math.max(at, from);
    const end = Math.min(at + bytes.length, from + stretch.length);
    if (start < end) bytes.copy(stretch, start - from, start - at, end - at);
  }
}
