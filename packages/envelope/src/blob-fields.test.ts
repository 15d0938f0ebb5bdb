import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ciphertextBlobFields } from "./blob-fields.ts";
import { encodeCiphertextBlob } from "./ciphertext-blob.ts";

const blobOf = (sealedBytes: number, purpose: "encrypt" | "dataKey" = "dataKey") =>
  encodeCiphertextBlob({
    purpose,
    hbkId: Buffer.alloc(32, 1),
    nonce: Buffer.alloc(16, 2),
    iv: Buffer.alloc(12, 3),
    sealed: randomBytes(sealedBytes),
  });

describe("the fields of a ciphertext blob", () => {
  test.each([16, 48, 100, 150, 250, 300, 4_112])("with %i sealed bytes follow each other to the end", (n) => {
    const blob = blobOf(n);
    let at = 0;
    for (const { offset, length } of ciphertextBlobFields(blob)) {
      expect(offset).toBe(at);
      at += length;
    }
    expect(at).toBe(blob.length);
  });

  test("lie where the blob has them", () => {
    const blob = blobOf(200);
    const field = (name: string) => {
      const { offset, length } = ciphertextBlobFields(blob).find((one) => one.name === name)!;
      return blob.subarray(offset, offset + length);
    };
    expect(field("hbkId")).toEqual(Buffer.alloc(32, 1));
    expect(field("nonce")).toEqual(Buffer.alloc(16, 2));
    expect(field("iv")).toEqual(Buffer.alloc(12, 3));
    expect(field("tagLength")).toEqual(Buffer.from([2, 1, 16]));
    expect(field("algorithmId").subarray(0, 2)).toEqual(Buffer.from([6, 9]));
    expect(field("ciphertext")).toEqual(blob.subarray(-200, -16));
    expect(field("tag")).toEqual(blob.subarray(-16));
  });

  test("say what the blob is for", () => {
    const purposeOf = (blob: Buffer) =>
      ciphertextBlobFields(blob).find(({ name }) => name === "purpose")?.value;
    expect([purposeOf(blobOf(48)), purposeOf(blobOf(48, "encrypt"))]).toEqual(["data key", "Encrypt"]);
  });

  test("are not made of what is no blob", () => {
    for (const bytes of [Buffer.alloc(0), randomBytes(184), blobOf(48).subarray(1)])
      expect(() => ciphertextBlobFields(bytes)).toThrow(
        expect.objectContaining({ code: "InvalidCiphertextException" }),
      );
  });
});
