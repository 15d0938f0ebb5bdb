import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "./source-file.ts";
import { blocksOf, firstBytes, paddedBytes } from "./volume-blocks.ts";

function fileOf(bytes: Buffer, chunkBytes: number): SourceFile {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) chunks.push(bytes.subarray(at, at + chunkBytes));
  const read = () => Readable.from(chunks) as unknown as ReturnType<SourceFile["read"]>;
  return { name: "f", size: bytes.length, read };
}

describe("blocksOf", () => {
  test.each([0, 1, 4096, 4097, 1_048_576, 1_048_577, 3_000_000])(
    "%i bytes come back from whole blocks",
    async (size) => {
      const bytes = Buffer.alloc(size, "0123456789abcdef!");
      const pieces: { offset: number; data: Buffer }[] = [];
      for await (const piece of blocksOf(fileOf(bytes, 100_001))) pieces.push(piece);
      let end = 0;
      for (const { offset, data } of pieces) {
        expect(offset).toBe(end);
        expect(data.length % 4096).toBe(0);
        end += data.length;
      }
      expect(end).toBe(paddedBytes(size));
      const back: Buffer[] = [];
      for await (const part of firstBytes(Readable.from(pieces), size)) back.push(part);
      expect(Buffer.concat(back).equals(bytes)).toBe(true);
    },
  );
});
