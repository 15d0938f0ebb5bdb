import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHUNK_BYTES, chunkCount, sealedBytes, spanOf, TAG_BYTES } from "./chunk-layout.ts";
import { IntegrityError } from "./integrity-error.ts";
import type { PartIdentity } from "./part-key.ts";
import { openPart, PartOpener } from "./part-opener.ts";
import { PartSealer, sealPart } from "./part-sealer.ts";

const dataKey = randomBytes(32);
const part: PartIdentity = { bucketId: "b1", key: "photos/cat.jpg", partId: randomBytes(16) };

async function* pieces(bytes: Buffer, pieceBytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

async function gather(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of stream) all.push(piece);
  return Buffer.concat(all);
}

const seal = (plaintext: Buffer, identity = part, pieceBytes = 64 * 1024) =>
  gather(sealPart(pieces(plaintext, pieceBytes), new PartSealer(dataKey, identity, plaintext.length)));

function open(
  stored: Buffer,
  plaintextBytes: number,
  { start = 0, end = plaintextBytes, identity = part, pieceBytes = 64 * 1024 } = {},
): Promise<Buffer> {
  const opener = new PartOpener(dataKey, identity, { plaintextBytes, start, end });
  return gather(openPart(pieces(stored, pieceBytes), opener));
}

const sizes = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 77];

describe("sealed part", () => {
  test.each(sizes)("%i bytes come back, in the announced number of stored bytes", async (size) => {
    const plaintext = randomBytes(size);
    const stored = await seal(plaintext);
    expect(stored.length).toBe(sealedBytes(size));
    expect((await open(stored, size)).equals(plaintext)).toBe(true);
  });

  test("pieces of any size seal and open alike", async () => {
    const plaintext = randomBytes(2 * CHUNK_BYTES + 5);
    const stored = await seal(plaintext);
    for (const pieceBytes of [1021, CHUNK_BYTES, 5 * CHUNK_BYTES]) {
      expect((await seal(plaintext, part, pieceBytes)).equals(stored)).toBe(true);
      expect((await open(stored, plaintext.length, { pieceBytes })).equals(plaintext)).toBe(true);
    }
  });

  test("any range equals the slice and reads only its chunks", async () => {
    const size = 3 * CHUNK_BYTES + 1000;
    const plaintext = randomBytes(size);
    const stored = await seal(plaintext);
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.nat(size), async (start, length) => {
        const end = Math.min(size, start + Math.max(1, length));
        const span = spanOf(size, start, end);
        const opened = await open(stored.subarray(span.sealedStart, span.sealedEnd), size, { start, end });
        expect(opened.equals(plaintext.subarray(start, end))).toBe(true);
        const neededBytes = (span.lastChunk - span.firstChunk + 1) * (CHUNK_BYTES + TAG_BYTES);
        expect(span.sealedEnd - span.sealedStart).toBeLessThanOrEqual(neededBytes);
      }),
      { numRuns: 60 },
    );
  });

  test("any flipped bit is found", async () => {
    const size = CHUNK_BYTES + 300;
    const stored = await seal(randomBytes(size));
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(stored);
        changed[at]! ^= 1 << bit;
        await expect(open(changed, size)).rejects.toBeInstanceOf(IntegrityError);
      }),
      { numRuns: 60 },
    );
  });

  test("any truncation or appended byte is found, at chunk borders too", async () => {
    const size = 2 * CHUNK_BYTES;
    const stored = await seal(randomBytes(size));
    const border = CHUNK_BYTES + TAG_BYTES;
    for (const bytes of [0, 1, border - 1, border, border + 1, stored.length - 1]) {
      await expect(open(stored.subarray(0, bytes), size)).rejects.toBeInstanceOf(IntegrityError);
    }
    await expect(open(Buffer.concat([stored, Buffer.alloc(1)]), size)).rejects.toBeInstanceOf(IntegrityError);
    // Cut at a chunk border with the record saying so: the chunk left over was never sealed as the last one.
    await expect(open(stored.subarray(0, border), CHUNK_BYTES)).rejects.toBeInstanceOf(IntegrityError);
  });

  test("swapped, repeated or dropped chunks are found", async () => {
    const size = 3 * CHUNK_BYTES;
    const stored = await seal(randomBytes(size));
    const chunk = (index: number) =>
      stored.subarray(index * (CHUNK_BYTES + TAG_BYTES), (index + 1) * (CHUNK_BYTES + TAG_BYTES));
    for (const order of [
      [1, 0, 2],
      [0, 0, 2],
      [0, 2, 1],
      [2, 1, 0],
    ]) {
      await expect(open(Buffer.concat(order.map(chunk)), size)).rejects.toBeInstanceOf(IntegrityError);
    }
    await expect(open(Buffer.concat([0, 2].map(chunk)), 2 * CHUNK_BYTES)).rejects.toBeInstanceOf(
      IntegrityError,
    );
  });

  test("a part of another object, bucket or upload does not open", async () => {
    const stored = await seal(Buffer.from("secret"));
    for (const identity of [
      { ...part, key: "photos/dog.jpg" },
      { ...part, bucketId: "b2" },
      { ...part, partId: randomBytes(16) },
    ]) {
      await expect(open(stored, 6, { identity })).rejects.toBeInstanceOf(IntegrityError);
    }
  });

  test("uploading the same bytes again under the same data key shares nothing", async () => {
    const plaintext = Buffer.alloc(1000);
    const again = { ...part, partId: randomBytes(16) };
    const first = await seal(plaintext);
    const second = await seal(plaintext, again);
    expect(first.subarray(0, 16).equals(second.subarray(0, 16))).toBe(false);
  });

  test("more or fewer bytes than announced is IncompleteBody", async () => {
    const announced = (bytes: number) => new PartSealer(dataKey, part, bytes);
    await expect(gather(sealPart(pieces(Buffer.alloc(9), 4), announced(10)))).rejects.toMatchObject({
      code: "IncompleteBody",
    });
    await expect(gather(sealPart(pieces(Buffer.alloc(11), 4), announced(10)))).rejects.toMatchObject({
      code: "IncompleteBody",
    });
  });

  test("an empty part has one authenticated chunk", () => {
    expect(chunkCount(0)).toBe(1);
    expect(sealedBytes(0)).toBe(TAG_BYTES);
  });
});
