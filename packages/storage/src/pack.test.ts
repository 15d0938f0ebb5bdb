import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packed } from "./pack.ts";

const KIB = 1_024;
const MAX_BYTES = 1_024 * KIB;

async function* streamOf(pieces: readonly Buffer[]) {
  yield* pieces;
}

async function collect(pieces: readonly Buffer[]): Promise<Buffer[]> {
  const out: Buffer[] = [];
  for await (const piece of packed(streamOf(pieces), MAX_BYTES)) out.push(piece);
  return out;
}

describe("packed", () => {
  test("keeps the bytes, and makes every piece but the last 256 KiB to 1 MiB", async () => {
    const sizes = fc.array(fc.oneof(fc.nat(3), fc.nat(300 * KIB), fc.nat(3 * MAX_BYTES)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sizes, async (all) => {
        const pieces = all.map((size, i) => Buffer.alloc(size, i + 1));
        const out = await collect(pieces);
        expect(Buffer.concat(out).equals(Buffer.concat(pieces))).toBe(true);
        for (const piece of out.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(256 * KIB);
        for (const piece of out) expect(piece.length).toBeLessThanOrEqual(MAX_BYTES);
      }),
      { numRuns: 30 },
    );
  });

  test("does not copy a piece that is large enough", async () => {
    const large = Buffer.alloc(MAX_BYTES);
    const [out] = await collect([large]);
    expect(out!.buffer).toBe(large.buffer);
  });
});
