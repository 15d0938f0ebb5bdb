import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalEncryptionContext,
  isCanonicalEncryptionContext,
  maxEncryptionContextBytes,
} from "./encryption-context.ts";

const contexts = fc.dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), {
  maxKeys: 8,
});

describe("the canonical encryption context", () => {
  test("does not depend on the order of its names", () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const reversed = Object.fromEntries(Object.entries(context).reverse());
        expect(canonicalEncryptionContext(reversed)).toEqual(canonicalEncryptionContext(context));
      }),
    );
  });

  test("is the same for two contexts only when they are the same", () => {
    fc.assert(
      fc.property(contexts, contexts, (a, b) => {
        const sorted = (context: Record<string, string>) => JSON.stringify(Object.entries(context).sort());
        const areSame = canonicalEncryptionContext(a).equals(canonicalEncryptionContext(b));
        expect(areSame).toBe(sorted(a) === sorted(b));
      }),
    );
  });

  test("keeps name and value from running into each other", () => {
    expect(canonicalEncryptionContext({ ab: "c" })).not.toEqual(canonicalEncryptionContext({ a: "bc" }));
  });

  test("sorts by bytes, where UTF-16 would sort otherwise", () => {
    const bytes = canonicalEncryptionContext({ "\u{10000}": "2", "\uffff": "1" });
    expect(bytes.indexOf("\uffff")).toBeLessThan(bytes.indexOf("\u{10000}"));
  });

  test(`may have ${maxEncryptionContextBytes} bytes, and not one more`, () => {
    const value = "x".repeat(maxEncryptionContextBytes - 13);
    expect(canonicalEncryptionContext({ a: value })).toHaveLength(maxEncryptionContextBytes);
    expect(() => canonicalEncryptionContext({ a: `${value}x` })).toThrow(
      expect.objectContaining({ code: "ValidationException" }),
    );
  });

  test("of text that is not Unicode is refused", () => {
    expect(() => canonicalEncryptionContext({ a: "\ud800" })).toThrow(
      expect.objectContaining({ code: "ValidationException" }),
    );
  });
});

describe("checking a canonical form", () => {
  test("accepts what was written", () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(isCanonicalEncryptionContext(canonicalEncryptionContext(context))).toBe(true);
      }),
    );
  });

  test("accepts no names out of order, doubled, cut short or with bytes left over", () => {
    const two = canonicalEncryptionContext({ a: "1", b: "2" });
    const first = two.subarray(4, 14);
    const second = two.subarray(14);
    const count = two.subarray(0, 4);
    expect(isCanonicalEncryptionContext(Buffer.concat([count, second, first]))).toBe(false);
    expect(isCanonicalEncryptionContext(Buffer.concat([count, first, first]))).toBe(false);
    expect(isCanonicalEncryptionContext(two.subarray(0, -1))).toBe(false);
    expect(isCanonicalEncryptionContext(Buffer.concat([two, Buffer.alloc(1)]))).toBe(false);
  });

  test("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(typeof isCanonicalEncryptionContext(Buffer.from(bytes))).toBe("boolean");
      }),
    );
  });
});
