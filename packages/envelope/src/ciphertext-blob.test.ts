import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCiphertextBlob, encodeCiphertextBlob, readHbkId } from "./ciphertext-blob.ts";
import { canonicalEncryptionContext } from "./encryption-context.ts";
import { macKey } from "./keys.ts";
import { openBlob, sealBlob } from "./seal-blob.ts";

const hbk = macKey(Buffer.alloc(32, 7));
const hbkId = randomBytes(32);
const context = canonicalEncryptionContext({ "aws:s3:arn": "arn:aws:s3:::bucket/key" });
const invalid = expect.objectContaining({ code: "InvalidCiphertextException", message: "" });

function seal(plaintext: Buffer, purpose: "encrypt" | "dataKey" = "dataKey"): Buffer {
  return sealBlob({ hbk, hbkId, purpose, plaintext, context, nonce: randomBytes(16), iv: randomBytes(12) });
}

describe("a ciphertext blob", () => {
  test("of a 32-byte data key has exactly 184 bytes and begins AQIDAH", () => {
    const blob = seal(randomBytes(32));
    expect(blob).toHaveLength(184);
    expect(blob.toString("base64")).toMatch(/^AQIDAH/);
  });

  test("of Encrypt begins AQICAH", () => {
    expect(seal(Buffer.from("hello"), "encrypt").toString("base64")).toMatch(/^AQICAH/);
  });

  test("names its HBK in clear", () => {
    expect(readHbkId(seal(randomBytes(32)))).toBe(hbkId.toString("hex"));
  });

  test("gives back plaintexts of every length up to 4,096, and stays below 6,144 bytes", () => {
    for (const length of [0, 1, 32, 64, 117, 118, 119, 127, 128, 245, 246, 255, 256, 1024, 4095, 4096]) {
      const plaintext = randomBytes(length);
      const blob = seal(plaintext, "encrypt");
      expect(blob.length).toBeLessThanOrEqual(6_144);
      expect(openBlob({ hbk, hbkId, blob, context })).toEqual({ plaintext, purpose: "encrypt" });
    }
  });

  test("with any one bit changed is refused in the one way", () => {
    const blob = seal(randomBytes(32));
    for (let bit = 0; bit < blob.length * 8; bit++) {
      const changed = Buffer.from(blob);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(() => openBlob({ hbk, hbkId, blob: changed, context })).toThrow(invalid);
    }
  });

  test("of another HBK or another context is refused in the same way", () => {
    const blob = seal(randomBytes(32));
    const other = canonicalEncryptionContext({ "aws:s3:arn": "arn:aws:s3:::bucket/other" });
    expect(() => openBlob({ hbk, hbkId, blob, context: other })).toThrow(invalid);
    expect(() => openBlob({ hbk: macKey(randomBytes(32)), hbkId, blob, context })).toThrow(invalid);
    expect(() => openBlob({ hbk, hbkId: randomBytes(32), blob, context })).toThrow(invalid);
  });

  test("cut short or with a byte more is refused", () => {
    const blob = seal(randomBytes(32));
    for (let length = 0; length < blob.length; length++) {
      expect(() => decodeCiphertextBlob(blob.subarray(0, length))).toThrow(invalid);
    }
    expect(() => decodeCiphertextBlob(Buffer.concat([blob, Buffer.alloc(1)]))).toThrow(invalid);
  });

  test("that is accepted would be written in the same bytes", () => {
    const sealed = fc.uint8Array({ minLength: 16, maxLength: 4_200 });
    fc.assert(
      fc.property(sealed, fc.constantFrom("encrypt" as const, "dataKey" as const), (bytes, purpose) => {
        const parts = {
          purpose,
          hbkId,
          nonce: randomBytes(16),
          iv: randomBytes(12),
          sealed: Buffer.from(bytes),
        };
        const blob = encodeCiphertextBlob(parts);
        expect(decodeCiphertextBlob(blob)).toEqual(parts);
      }),
    );
  });

  test("of arbitrary bytes is refused, never a crash", () => {
    const lengths = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ minLength: 6_000, maxLength: 7_000 }),
    );
    fc.assert(
      fc.property(lengths, (bytes) => {
        expect(() => decodeCiphertextBlob(Buffer.from(bytes))).toThrow(invalid);
      }),
    );
  });

  test("of a genuine one with bytes overwritten is refused or decodes to what it says", () => {
    const genuine = seal(randomBytes(32));
    const edits = fc.array(fc.tuple(fc.nat(genuine.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (list) => {
        const blob = Buffer.from(genuine);
        for (const [at, byte] of list) blob[at] = byte;
        let parts: ReturnType<typeof decodeCiphertextBlob>;
        try {
          parts = decodeCiphertextBlob(blob);
        } catch (error) {
          expect(error).toEqual(invalid);
          return;
        }
        expect(encodeCiphertextBlob(parts)).toEqual(blob);
      }),
    );
  });
});
