import { MAX_BLOB_BYTES } from "@keymesh/storage";
import { z } from "zod";
import { ByteSource } from "./byte-source.ts";
import { checkName, isBefore, type StoredPair, unpackEntries } from "./entries.ts";
import {
  DIGEST_BYTES,
  FORMAT_VERSION,
  FRAME,
  FRAME_HEAD_BYTES,
  MAGIC,
  MAX_FRAME_BYTES,
  notASnapshot,
  type SnapshotHeader,
} from "./format.ts";

/** What a snapshot consists of, as it is read. */
export type Frame =
  | { readonly type: "header"; readonly header: SnapshotHeader }
  | { readonly type: "entries"; readonly pairs: readonly StoredPair[]; readonly payload: Buffer }
  | { readonly type: "blob"; readonly name: string; readonly size: number }
  | { readonly type: "data"; readonly offset: number; readonly bytes: Buffer }
  | { readonly type: "end"; readonly entries: number; readonly blobs: number };

const MAX_HEADER_BYTES = 65_536;
const headerSchema = z.object({
  version: z.string().max(64),
  madeMs: z.int(),
  origins: z.record(z.string().max(64), z.array(z.string().max(128)).min(1).max(64)),
});

/**
 * The frames of a snapshot. Each is checked as it comes, and what they say together; `end` comes only when the sum is right and
 * nothing follows. @throws ServiceError InvalidInput
 */
export async function* readFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  const source = new ByteSource(chunks);
  try {
    const start = await source.take(MAGIC.length + 2);
    if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw notASnapshot("it is no snapshot of a mesh");
    const version = start.readUInt16BE(MAGIC.length);
    if (version !== FORMAT_VERSION)
      throw notASnapshot(`it has format ${version}, this version of the mesh knows format ${FORMAT_VERSION}`);
    const order = new FrameOrder();
    for (;;) {
      const frame = await nextFrame(source);
      order.check(frame);
      yield frame;
      if (frame.type === "end") return;
    }
  } finally {
    await source.close();
  }
}

async function nextFrame(source: ByteSource): Promise<Frame> {
  const head = await source.take(FRAME_HEAD_BYTES);
  const type = head[0];
  const bytes = head.readUInt32BE(1);
  if (bytes > MAX_FRAME_BYTES) throw damaged();
  if (type === FRAME.end) return endFrame(source, bytes);
  const payload = await source.take(bytes);
  switch (type) {
    case FRAME.header:
      return { type: "header", header: headerIn(payload) };
    case FRAME.entries:
      return { type: "entries", pairs: unpackEntries(payload), payload };
    case FRAME.blob: {
      const size = numberAt(payload, 0);
      const name = payload.toString("utf8", 8);
      if (size > MAX_BLOB_BYTES) throw damaged();
      checkName(name);
      return { type: "blob", name, size };
    }
    case FRAME.data:
      return { type: "data", offset: numberAt(payload, 0), bytes: payload.subarray(8) };
    default:
      throw damaged();
  }
}

async function endFrame(source: ByteSource, bytes: number): Promise<Frame> {
  if (bytes !== 16 + DIGEST_BYTES) throw damaged();
  const counts = await source.take(16);
  const digest = await source.takeUnsummed(DIGEST_BYTES);
  if (!source.digest().equals(digest)) throw notASnapshot("its checksum is wrong: it was changed or damaged");
  await source.requireEnd();
  return { type: "end", entries: numberAt(counts, 0), blobs: numberAt(counts, 8) };
}

function headerIn(payload: Buffer): SnapshotHeader {
  try {
    if (payload.length > MAX_HEADER_BYTES) throw damaged();
    return headerSchema.parse(JSON.parse(payload.toString()));
  } catch {
    throw damaged();
  }
}

function numberAt(payload: Buffer, at: number): number {
  if (payload.length < at + 8) throw damaged();
  const value = Number(payload.readBigUInt64BE(at));
  if (!Number.isSafeInteger(value)) throw damaged();
  return value;
}

/** Header, entries, blobs with their data, end: each in its order, nothing twice. */
class FrameOrder {
  #last: Frame["type"] | undefined;
  #key = "";
  #entries = 0;
  #blob: { readonly name: string; readonly size: number } | undefined;
  #blobs = 0;
  #offset = 0;

  check(frame: Frame): void {
    const before = this.#last;
    this.#last = frame.type;
    if ((frame.type === "header") !== (before === undefined)) throw damaged();
    switch (frame.type) {
      case "entries":
        if (this.#blob) throw damaged();
        for (const { key } of frame.pairs) {
          if (this.#key !== "" && !isBefore(this.#key, key)) throw damaged();
          this.#key = key;
        }
        this.#entries += frame.pairs.length;
        return;
      case "blob":
        if (this.#blob && !isBefore(this.#blob.name, frame.name)) throw damaged();
        this.#blob = frame;
        this.#blobs += 1;
        this.#offset = 0;
        return;
      case "data":
        if (!this.#blob || frame.bytes.length === 0 || frame.offset < this.#offset) throw damaged();
        this.#offset = frame.offset + frame.bytes.length;
        if (this.#offset > this.#blob.size) throw damaged();
        return;
      case "end":
        if (frame.entries !== this.#entries || frame.blobs !== this.#blobs) throw damaged();
    }
  }
}

function damaged(): Error {
  return notASnapshot("it is damaged");
}
