import { createSecretKey, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IntegrityError } from "./integrity-error.ts";
import { decodePartList, encodePartList, slicesOf } from "./part-list.ts";
import { openRecord, sealRecord } from "./record-seal.ts";
import { unwrapWithRootKey, wrapWithRootKey } from "./root-key.ts";

const dataKey = randomBytes(32);
const record = { key: "a", bytes: 5, headers: { contentType: "x", cacheControl: undefined } };
const parts = Buffer.from("parts");

describe("a record's seal", () => {
  test("gives its secret back, however the record's names are ordered", () => {
    const seal = sealRecord(dataKey, record, parts, "crc", randomBytes(16));
    expect(openRecord(dataKey, { headers: { contentType: "x" }, bytes: 5, key: "a" }, parts, seal)).toBe(
      "crc",
    );
  });

  test("does not open for another record, list of parts, key, or with any bit flipped", () => {
    const seal = sealRecord(dataKey, record, parts, "crc", randomBytes(16));
    expect(() => openRecord(dataKey, { ...record, bytes: 6 }, parts, seal)).toThrow(IntegrityError);
    expect(() => openRecord(dataKey, record, Buffer.from("ports"), seal)).toThrow(IntegrityError);
    expect(() => openRecord(randomBytes(32), record, parts, seal)).toThrow(IntegrityError);
    fc.assert(
      fc.property(fc.nat(seal.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(seal);
        changed[at]! ^= 1 << bit;
        expect(() => openRecord(dataKey, record, parts, changed)).toThrow(IntegrityError);
      }),
    );
  });
});

describe("S3's root key", () => {
  test("unwraps what it wrapped, for that object only", () => {
    const root = createSecretKey(randomBytes(32));
    const identity = { bucketId: "b", key: "k" };
    const wrapped = wrapWithRootKey(root, dataKey, identity, randomBytes(32));
    expect(wrapped.includes(dataKey)).toBe(false);
    expect(unwrapWithRootKey(root, wrapped, identity).equals(dataKey)).toBe(true);
    expect(() => unwrapWithRootKey(root, wrapped, { ...identity, key: "other" })).toThrow(IntegrityError);
    fc.assert(
      fc.property(fc.nat(wrapped.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(wrapped);
        changed[at]! ^= 1 << bit;
        expect(() => unwrapWithRootKey(root, changed, identity)).toThrow(IntegrityError);
      }),
    );
  });
});

describe("a list of parts", () => {
  const list = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 10_000 }),
      bytes: fc.integer({ min: 1, max: 5 * 1024 ** 3 }),
      partId: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes)),
      isInline: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20 },
  );

  test("is decoded as it was encoded", () => {
    fc.assert(
      fc.property(list, (entries) => {
        expect(decodePartList(encodePartList(entries))).toEqual(entries);
      }),
    );
  });

  test("slices of a range add up to it, in order", () => {
    fc.assert(
      fc.property(
        list,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (entries, a, b) => {
          const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
          const start = Math.floor(Math.min(a, b) * (total - 1));
          const end = Math.max(start + 1, Math.floor(Math.max(a, b) * total));
          const slices = slicesOf(entries, start, end);
          expect(slices.reduce((sum, slice) => sum + slice.end - slice.start, 0)).toBe(end - start);
          expect(
            slices.every(
              (slice) => slice.start >= 0 && slice.end <= slice.part.bytes && slice.end > slice.start,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});
