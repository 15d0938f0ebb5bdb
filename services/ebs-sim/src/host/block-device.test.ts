import { randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import { createMemoryStorage } from "@keymesh/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GIB } from "../domain/records.ts";
import { BlockDevice } from "./block-device.ts";

const BLOCK = 4_096;

function newDevice(isEncrypted = true) {
  const { blobs } = createMemoryStorage();
  const key = isEncrypted ? new Secret(randomBytes(64)) : undefined;
  const device = new BlockDevice({ blobs, blob: "ebs/blocks/vol-1", sizeGib: 1, key });
  const stored = async () => {
    const pieces: Buffer[] = [];
    for await (const piece of blobs.get("ebs/blocks/vol-1")) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  return { device, key, blobs, stored };
}

describe("a block device", () => {
  test("never written blocks read as zeros, encrypted or not, before and between and after written ones", async () => {
    for (const isEncrypted of [true, false]) {
      const { device } = newDevice(isEncrypted);
      expect((await device.read(0, 8 * BLOCK)).equals(Buffer.alloc(8 * BLOCK))).toBe(true);
      await device.write(4 * BLOCK, Buffer.alloc(BLOCK, 5));
      const all = await device.read(0, 8 * BLOCK);
      const expected = Buffer.alloc(8 * BLOCK);
      expected.fill(5, 4 * BLOCK, 5 * BLOCK);
      expect(all.equals(expected)).toBe(true);
    }
  });

  test("reads back what was written last, whatever the order, like an array of blocks would", async () => {
    const span = fc.record({ at: fc.nat(15), count: fc.integer({ min: 1, max: 4 }), fill: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(span, { maxLength: 12 }), fc.boolean(), async (writes, isEncrypted) => {
        const { device } = newDevice(isEncrypted);
        const model = Buffer.alloc(20 * BLOCK);
        for (const { at, count, fill } of writes) {
          const data = Buffer.alloc(count * BLOCK, fill);
          data.copy(model, at * BLOCK);
          await device.write(at * BLOCK, data);
        }
        expect((await device.read(0, model.length)).equals(model)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("no plaintext is stored; the same block in two places looks different; written zeros are not holes", async () => {
    const { device, stored } = newDevice();
    const marker = Buffer.alloc(BLOCK, "planted-marker ");
    await device.write(0, Buffer.concat([marker, marker, Buffer.alloc(BLOCK)]));
    const at = await stored();
    expect(at.includes("planted-marker")).toBe(false);
    expect(at.subarray(0, BLOCK).equals(at.subarray(BLOCK, 2 * BLOCK))).toBe(false);
    expect(at.subarray(2 * BLOCK).equals(Buffer.alloc(BLOCK))).toBe(false);
    expect((await device.read(2 * BLOCK, BLOCK)).equals(Buffer.alloc(BLOCK))).toBe(true);
  });

  test("a flipped bit in the store garbles its 16 bytes and nothing else: XTS does not authenticate", async () => {
    const { device, blobs, stored } = newDevice();
    await device.write(0, Buffer.alloc(BLOCK, 1));
    const flipped = await stored();
    flipped[20]! ^= 1;
    await blobs.writeAt("ebs/blocks/vol-1", 0, flipped);
    const read = await device.read(0, BLOCK);
    expect(read.subarray(16, 32).equals(Buffer.alloc(16, 1))).toBe(false);
    read.fill(1, 16, 32);
    expect(read.equals(Buffer.alloc(BLOCK, 1))).toBe(true);
  });

  test("the last block is in reach, one further is not; anything but whole blocks is refused", async () => {
    const { device } = newDevice();
    const end = 1 * GIB;
    await device.write(end - BLOCK, Buffer.alloc(BLOCK, 1));
    const bad: [number, number][] = [
      [end, BLOCK],
      [end - BLOCK, 2 * BLOCK],
      [1, BLOCK],
      [512, BLOCK],
      [0, 512],
      [0, BLOCK + 1],
      [0, 0],
      [-BLOCK, BLOCK],
      [Number.NaN, BLOCK],
      [2 ** 53, BLOCK],
    ];
    for (const [offset, bytes] of bad) {
      expect(() => device.read(offset, bytes)).toThrow(
        expect.objectContaining({ code: "InvalidParameterValue" }),
      );
      expect(() => device.write(offset, Buffer.alloc(Math.max(bytes, 0)))).toThrow();
    }
  });

  test("a closed device has wiped its key and refuses", async () => {
    const { device, key } = newDevice();
    const bytes = key!.use((buffer) => buffer);
    await device.write(0, Buffer.alloc(BLOCK, 1));
    await device.close();
    expect(bytes.equals(Buffer.alloc(64))).toBe(true);
    await expect(device.read(0, BLOCK)).rejects.toEqual(expect.objectContaining({ code: "IncorrectState" }));
  });
});
