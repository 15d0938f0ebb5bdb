import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPatches, type Chunk, decodeChunk, encodeChunk, endOfChunk, gathered } from "./chunks.ts";

const patch = fc.record({
  at: fc.nat(500),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
});
const body = fc.oneof(
  fc.constant(undefined),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ inline: Buffer.from(bytes) })),
  fc.constant({ object: "o", size: 70_000, segmentBytes: 70_000 }),
);

describe("a chunk's record", () => {
  test("reads back as it was written, whatever its body and patches", () => {
    fc.assert(
      fc.property(body, fc.array(patch, { maxLength: 5 }), (of, patches) => {
        const chunk: Chunk = { body: of, patches };
        expect(decodeChunk(encodeChunk(chunk))).toEqual(chunk);
      }),
    );
  });

  test("any stretch of it is that of the whole, and gathering changes nothing that can be read", () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 8 }), fc.nat(400), fc.nat(200), (patches, from, length) => {
        const whole = Buffer.alloc(600);
        for (const { at, bytes } of patches) bytes.copy(whole, at);
        const stretch = Buffer.alloc(length);
        const half = patches.length >> 1;
        applyPatches(stretch, from, gathered(patches.slice(0, half), patches.slice(half))!);
        expect(stretch.equals(whole.subarray(from, from + length))).toBe(true);
      }),
    );
  });

  test("patches gather up to 32 KiB and 64 of them; one written over and over is one", () => {
    const of = (bytes: number, at = 0) => ({ at, bytes: Buffer.alloc(bytes) });
    expect(gathered([of(16_384)], [of(16_384, 16_384)])).toHaveLength(2);
    expect(gathered([of(16_384)], [of(16_385, 16_384)])).toBeUndefined();
    const many = Array.from({ length: 64 }, (_, i) => of(1, i));
    expect(gathered([], many)).toHaveLength(64);
    expect(gathered(many, [of(1, 64)])).toBeUndefined();
    expect(gathered(many, [of(64)])).toHaveLength(1);
  });

  test("it ends where the last of body and patches does", () => {
    expect(endOfChunk({ patches: [] })).toBe(0);
    expect(
      endOfChunk({ body: { inline: Buffer.alloc(5) }, patches: [{ at: 2, bytes: Buffer.alloc(1) }] }),
    ).toBe(5);
    expect(
      endOfChunk({ body: { inline: Buffer.alloc(5) }, patches: [{ at: 7, bytes: Buffer.alloc(2) }] }),
    ).toBe(9);
  });
});
