import { randomBytes } from "node:crypto";
import { gcm } from "@noble/ciphers/aes.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gcmOpen, gcmSeal } from "./gcm.ts";
import { hmacSha256 } from "./hmac.ts";
import { kdfCounterHmacSha256, kdfFixedInput } from "./kdf.ts";
import { aes256Key, macKey, xtsKey } from "./keys.ts";
import { xtsDecrypt, xtsDecryptUnits, xtsEncrypt, xtsEncryptUnits, xtsTweak } from "./xts.ts";

const hex = (text: string) => Buffer.from(text, "hex");

describe("AES-256-GCM", () => {
  // McGrew and Viega, "The Galois/Counter Mode of Operation", Appendix B, test cases 13 and 14.
  test("gives the published values", () => {
    const key = aes256Key(Buffer.alloc(32));
    const iv = Buffer.alloc(12);
    expect(gcmSeal(key, iv, Buffer.alloc(0)).toString("hex")).toBe("530f8afbc74536b9a963b4f1c4cb738b");
    expect(gcmSeal(key, iv, Buffer.alloc(16)).toString("hex")).toBe(
      "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
    );
  });

  test("agrees with an independent implementation, both ways", () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
    const any = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(bytes(32), bytes(12), any, any, (key, iv, plaintext, aad) => {
        const sealed = gcmSeal(aes256Key(key), iv, plaintext, aad);
        expect(sealed).toEqual(Buffer.from(gcm(key, iv, aad).encrypt(plaintext)));
        expect(gcmOpen(aes256Key(key), iv, sealed, aad)).toEqual(Buffer.from(plaintext));
      }),
    );
  });

  test("with any bit changed does not open", () => {
    const key = aes256Key(randomBytes(32));
    const iv = randomBytes(12);
    const sealed = gcmSeal(key, iv, Buffer.from("plaintext"), Buffer.from("aad"));
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(gcmOpen(key, iv, changed, Buffer.from("aad"))).toBeUndefined();
    }
    expect(gcmOpen(key, iv, sealed, Buffer.from("aae"))).toBeUndefined();
    expect(gcmOpen(key, iv, sealed.subarray(0, 15), Buffer.from("aad"))).toBeUndefined();
  });

  test("takes no key or IV of another length", () => {
    expect(() => aes256Key(Buffer.alloc(16))).toThrow(RangeError);
    expect(() => gcmSeal(aes256Key(Buffer.alloc(32)), Buffer.alloc(16), Buffer.alloc(1))).toThrow(RangeError);
    expect(() => gcmSeal(macKey(Buffer.alloc(16)), Buffer.alloc(12), Buffer.alloc(1))).toThrow(RangeError);
  });
});

describe("HMAC-SHA256", () => {
  // RFC 4231, test case 1.
  test("gives the published value, in one part or several", () => {
    const key = macKey(Buffer.alloc(20, 0x0b));
    const expected = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
    expect(hmacSha256(key, Buffer.from("Hi There")).toString("hex")).toBe(expected);
    expect(hmacSha256(key, Buffer.from("Hi "), Buffer.from("There")).toString("hex")).toBe(expected);
  });
});

describe("the KDF", () => {
  // NIST CAVP, KDFCTR_gen.rsp: HMAC_SHA256, counter before the fixed input, 32 bits, COUNT=0.
  test("gives the published value", () => {
    const key = macKey(hex("dd1d91b7d90b2bd3138533ce92b272fbf8a369316aefe242e659cc0ae238afe0"));
    expect(
      kdfCounterHmacSha256(
        key,
        hex(
          "01322b96b30acd197979444e468e1c5c6859bf1b1cf951b7e725303e237e46b864a145fab25e517b08f8683d0315bb2911d80a0e8aba17f3b413faac",
        ),
        16,
      ).toString("hex"),
    ).toBe("10621342bfb0fd40046c0e29f2cfdbf0");
  });

  test("gives a shorter output as the beginning of a longer one", () => {
    const key = macKey(randomBytes(32));
    const long = kdfCounterHmacSha256(key, Buffer.from("fixed"), 100);
    for (const length of [1, 31, 32, 33, 64, 99]) {
      expect(kdfCounterHmacSha256(key, Buffer.from("fixed"), length)).toEqual(long.subarray(0, length));
    }
    expect(() => kdfCounterHmacSha256(key, Buffer.from("fixed"), 0)).toThrow(RangeError);
  });

  test("takes label, zero, context and length in bits as its fixed input", () => {
    expect(kdfFixedInput("ab", Buffer.from([1, 2]), 32).toString("hex")).toBe("616200010200000100");
  });
});

describe("AES-256-XTS", () => {
  // IEEE 1619-2007, Annex B, vector 10: the first block and the length.
  test("gives the published value", () => {
    const key = xtsKey(
      hex(
        "27182818284590452353602874713526624977572470936999595749669676273141592653589793238462643383279502884197169399375105820974944592",
      ),
    );
    const plaintext = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256));
    const ciphertext = xtsEncrypt(key, 0xff, plaintext);
    expect(ciphertext.subarray(0, 16).toString("hex")).toBe("1c3b3a102f770386e4836c99e370cf9b");
    expect(xtsDecrypt(key, 0xff, ciphertext)).toEqual(plaintext);
  });

  test("numbers units little-endian", () => {
    expect(xtsTweak(0x0102).toString("hex")).toBe("02010000000000000000000000000000");
    expect(xtsTweak(2n ** 127n).toString("hex")).toBe("00000000000000000000000000000080");
    expect(() => xtsTweak(2n ** 128n)).toThrow(RangeError);
    expect(() => xtsTweak(-1)).toThrow(RangeError);
  });

  test("gives back any unit of 16 bytes or more, whole blocks or not", () => {
    const key = xtsKey(randomBytes(64));
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 600 }),
        fc.bigInt(0n, 2n ** 128n - 1n),
        (data, unit) => {
          const ciphertext = xtsEncrypt(key, unit, data);
          expect(ciphertext).toHaveLength(data.length);
          expect(xtsDecrypt(key, unit, ciphertext)).toEqual(Buffer.from(data));
        },
      ),
    );
    expect(() => xtsEncrypt(key, 0, Buffer.alloc(15))).toThrow(RangeError);
  });

  test("takes several units as each by itself", () => {
    const key = xtsKey(randomBytes(64));
    const data = randomBytes(4 * 512);
    const together = xtsEncryptUnits(key, 7, 512, data);
    expect(together.subarray(512, 1024)).toEqual(xtsEncrypt(key, 8, data.subarray(512, 1024)));
    expect(xtsDecryptUnits(key, 7, 512, together)).toEqual(data);
    expect(() => xtsEncryptUnits(key, 0, 512, data.subarray(1))).toThrow(RangeError);
  });

  test("takes no key with equal halves", () => {
    expect(() => xtsKey(Buffer.alloc(64, 1))).toThrow(RangeError);
    expect(() => xtsKey(randomBytes(32))).toThrow(RangeError);
  });
});
