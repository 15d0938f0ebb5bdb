import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { MAX_BLOB_BYTES, MAX_BLOB_MESSAGE_BYTES, MAX_KEY_BYTES } from "../limits.ts";
import type { BlobStore } from "../types.ts";

const refused = (code: string) => expect.objectContaining({ code });

async function* streamOf(bytes: Buffer, pieceBytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

export function blobContract(blobs: () => BlobStore, fresh: () => string): void {
  const put = (name: string, bytes: Buffer, pieceBytes = 100_000) =>
    blobs().put(name, streamOf(bytes, pieceBytes));
  const read = async (name: string, range?: { start: number; end?: number }) => {
    const pieces: Buffer[] = [];
    for await (const piece of blobs().get(name, range)) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  describe("put", () => {
    for (const size of [0, 1, 4_096, 32_768, 32_769, 300_000, 5_000_001])
      test(`a blob of ${size} bytes reads back whole, in parts, and says its size`, async () => {
        const name = `${fresh()}blob`;
        const bytes = randomBytes(size);
        expect(await put(name, bytes)).toEqual({ size });
        expect(await blobs().head(name)).toEqual({ size });
        expect((await read(name)).equals(bytes)).toBe(true);
        const [start, end] = [size >> 2, size >> 1];
        expect((await read(name, { start, end })).equals(bytes.subarray(start, end))).toBe(true);
        expect((await read(name, { start })).equals(bytes.subarray(start))).toBe(true);
      });

    test("pieces of one byte and empty pieces make the same blob", async () => {
      const name = `${fresh()}blob`;
      async function* pieces() {
        for (const byte of Buffer.from("hello")) {
          yield Buffer.alloc(0);
          yield Buffer.from([byte]);
        }
      }
      expect(await blobs().put(name, pieces())).toEqual({ size: 5 });
      expect((await read(name)).toString()).toBe("hello");
    });

    test("a second put replaces the first, large by small and small by large", async () => {
      const name = `${fresh()}blob`;
      for (const size of [200_000, 10, 300_000]) {
        const bytes = randomBytes(size);
        await put(name, bytes);
        expect((await read(name)).equals(bytes)).toBe(true);
      }
    });

    test("a stream that fails stores nothing and leaves what was there", async () => {
      const name = `${fresh()}blob`;
      async function* failing() {
        yield Buffer.alloc(400_000, 1);
        throw new Error("the sender went away");
      }
      await expect(blobs().put(name, failing())).rejects.toThrow();
      expect(await blobs().head(name)).toBeUndefined();
      await put(name, Buffer.from("old"));
      await expect(blobs().put(name, failing())).rejects.toThrow();
      expect((await read(name)).toString()).toBe("old");
    });

    test("a reader that began before an overwrite or delete reads the old bytes to the end", async () => {
      const name = `${fresh()}blob`;
      const old = randomBytes(6_000_000);
      await put(name, old);
      const reader = blobs().get(name)[Symbol.asyncIterator]();
      const first = await reader.next();
      await put(name, randomBytes(50_000));
      await blobs().delete(name);
      const pieces = [first.value as Buffer];
      for (let next = await reader.next(); !next.done; next = await reader.next()) pieces.push(next.value);
      expect(Buffer.concat(pieces).equals(old)).toBe(true);
    });

    test("many puts of one name at once leave one of them whole", async () => {
      const name = `${fresh()}blob`;
      const versions = Array.from({ length: 8 }, () => randomBytes(100_000));
      await Promise.all(versions.map((bytes) => put(name, bytes)));
      const found = await read(name);
      expect(versions.some((bytes) => bytes.equals(found))).toBe(true);
    });
  });

  describe("get", () => {
    test("a blob that is not there is NotFound", async () => {
      await expect(read(`${fresh()}none`)).rejects.toEqual(refused("NotFound"));
      expect(await blobs().head(`${fresh()}none`)).toBeUndefined();
    });

    test("a range beyond the end gives what there is; one that is none is refused", async () => {
      const name = `${fresh()}blob`;
      await put(name, Buffer.from("0123456789"));
      expect((await read(name, { start: 8, end: 100 })).toString()).toBe("89");
      expect(await read(name, { start: 10 })).toHaveLength(0);
      expect(await read(name, { start: 99, end: 100 })).toHaveLength(0);
      expect(await read(name, { start: 3, end: 3 })).toHaveLength(0);
      for (const range of [{ start: -1 }, { start: 5, end: 4 }, { start: 0.5 }])
        await expect(read(name, range)).rejects.toEqual(refused("InvalidRange"));
    });

    test("a reader may stop early", async () => {
      const name = `${fresh()}blob`;
      await put(name, randomBytes(5_000_000));
      for await (const piece of blobs().get(name)) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
      await blobs().delete(name);
    });
  });

  describe("writeAt", () => {
    test("writes land where they are told, holes and all, and the blob grows as needed", async () => {
      const name = `${fresh()}volume`;
      await blobs().writeAt(name, 1_000_000, Buffer.from("tail"));
      await blobs().writeAt(name, 8, Buffer.from("head"));
      expect(await blobs().head(name)).toEqual({ size: 1_000_004 });
      const expected = Buffer.alloc(1_000_004);
      expected.write("head", 8);
      expected.write("tail", 1_000_000);
      expect((await read(name)).equals(expected)).toBe(true);
    });

    test("inside a blob that was put, small or large, only the written bytes change", async () => {
      for (const size of [100, 400_000]) {
        const name = `${fresh()}volume`;
        const bytes = randomBytes(size);
        await put(name, bytes);
        await blobs().writeAt(name, 50, Buffer.from("here"));
        bytes.write("here", 50);
        expect((await read(name)).equals(bytes)).toBe(true);
      }
    });

    test("writers at once, the first ones of a blob included, all take effect", async () => {
      const name = `${fresh()}volume`;
      const blocks = Array.from({ length: 32 }, () => randomBytes(4_096));
      await Promise.all(blocks.map((block, i) => blobs().writeAt(name, i * 4_096, block)));
      expect((await read(name)).equals(Buffer.concat(blocks))).toBe(true);
    });

    test("1 MiB is taken; more, nothing, and offsets that are none are refused", async () => {
      const name = `${fresh()}volume`;
      await blobs().writeAt(name, 0, Buffer.alloc(MAX_BLOB_MESSAGE_BYTES, 1));
      expect(await blobs().head(name)).toEqual({ size: MAX_BLOB_MESSAGE_BYTES });
      const bad: [number, number][] = [
        [0, MAX_BLOB_MESSAGE_BYTES + 1],
        [0, 0],
        [-1, 1],
        [0.5, 1],
        [MAX_BLOB_BYTES, 1],
      ];
      for (const [offset, size] of bad)
        await expect(blobs().writeAt(name, offset, Buffer.alloc(size))).rejects.toEqual(
          refused("InvalidParameterValue"),
        );
    });
  });

  describe("delete and list", () => {
    test("a deleted blob is gone, again and again", async () => {
      const name = `${fresh()}blob`;
      await put(name, randomBytes(100_000));
      await blobs().delete(name);
      await blobs().delete(name);
      expect(await blobs().head(name)).toBeUndefined();
      await expect(read(name)).rejects.toEqual(refused("NotFound"));
    });

    test("names come in order, by prefix, in pages; put, written and deleted ones alike", async () => {
      const p = fresh();
      const names = ["a", "../../etc/passwd", "/abs", "a/b", "con", "é", ".", "%2e", "a\u0000b"];
      for (const name of names) await put(`${p}${name}`, Buffer.from(name));
      await blobs().writeAt(`${p}sparse`, 0, Buffer.from("x"));
      await put(`${p}gone`, Buffer.from("x"));
      await blobs().delete(`${p}gone`);
      const order = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
      const expected = [...names, "sparse"].sort(order).map((name) => p + name);
      expect(await blobs().list(p)).toEqual(expected);
      const page = await blobs().list(p, undefined, 4);
      expect([...page, ...(await blobs().list(p, page[3], 1_000))]).toEqual(expected);
      for (const name of names) expect((await read(`${p}${name}`)).toString()).toBe(name);
    });

    test("names of 1,280 bytes are taken; longer and empty ones are refused", async () => {
      const p = fresh();
      await put(p.padEnd(MAX_KEY_BYTES, "n"), Buffer.from("x"));
      for (const name of [p.padEnd(MAX_KEY_BYTES + 1, "n"), ""])
        await expect(put(name, Buffer.from("x"))).rejects.toEqual(refused("InvalidParameterValue"));
    });
  });
}
