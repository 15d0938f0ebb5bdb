import { createHash, type Hash } from "node:crypto";
import { ServiceError } from "@keymesh/errors";

/**
 * A snapshot as a stream of bytes: a magic line and the version, then frames (type 1 byte, length 4 bytes big-endian, payload).
 * First a header, then entries in key order, then blobs in the order of their names, each followed by its data; last an end frame
 * with counts and the SHA-256 of all before the digest. What comes after that, or misses, makes it none.
 */
export const MAGIC = Buffer.from("KEYMESH-SNAPSHOT\n");
export const FORMAT_VERSION = 1;

export const FRAME = { header: 1, entries: 2, blob: 3, data: 4, end: 9 } as const;
/** A page of entries is closed when it is over 1 MiB; with one more of the largest entries it is far below this. */
export const MAX_FRAME_BYTES = 4 * 1_048_576;
export const FRAME_HEAD_BYTES = 5;
export const DIGEST_BYTES = 32;

/** What a snapshot says of itself. */
export interface SnapshotHeader {
  /** The version of the mesh that made it. */
  readonly version: string;
  /** By the mesh clock. */
  readonly madeMs: number;
  /** Ids of the keys outside of storage it was made with, by what holds them. */
  readonly origins: Readonly<Record<string, readonly string[]>>;
}

/** Frames and their sum, as they go out. */
export class SnapshotWriter {
  readonly #hash: Hash = createHash("sha256");
  #entries = 0;
  #blobs = 0;

  begin(header: SnapshotHeader): Buffer {
    const version = Buffer.of(0, FORMAT_VERSION);
    const frame = frameOf(FRAME.header, Buffer.from(JSON.stringify(header)));
    return this.#summed(Buffer.concat([MAGIC, version, frame]));
  }

  /** `payload` as `packEntries` makes it. */
  entries(payload: Buffer, count: number): Buffer {
    this.#entries += count;
    return this.#summed(frameOf(FRAME.entries, payload));
  }

  /** A blob begins: its size in bytes, the size it is read with; where no data follows are zeros. */
  blob(name: string, size: number): Buffer {
    this.#blobs += 1;
    return this.#summed(frameOf(FRAME.blob, u64(size), Buffer.from(name)));
  }

  data(offset: number, bytes: Buffer): Buffer {
    return this.#summed(frameOf(FRAME.data, u64(offset), bytes));
  }

  end(): Buffer {
    const counts = Buffer.concat([u64(this.#entries), u64(this.#blobs)]);
    const head = frameOf(FRAME.end, counts, Buffer.alloc(DIGEST_BYTES)).subarray(0, -DIGEST_BYTES);
    return Buffer.concat([head, this.#hash.update(head).digest()]);
  }

  #summed(bytes: Buffer): Buffer {
    this.#hash.update(bytes);
    return bytes;
  }
}

function frameOf(type: number, ...parts: readonly Buffer[]): Buffer {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  const head = Buffer.alloc(FRAME_HEAD_BYTES);
  head[0] = type;
  head.writeUInt32BE(bytes, 1);
  return Buffer.concat([head, ...parts], FRAME_HEAD_BYTES + bytes);
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}

/** How everything is refused that is no snapshot of this version, whole. */
export function notASnapshot(why: string): ServiceError {
  return new ServiceError("InvalidInput", `The snapshot is refused: ${why}. Nothing was changed.`);
}
