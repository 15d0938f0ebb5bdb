import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aesKwpWrap, wrapForImport } from "@keymesh/envelope";
import { type WrappingAlgorithm, wrappingAlgorithms } from "@keymesh/hsm-channel";
import { describe, expect, test } from "vitest";
import { unwrapAesKwp } from "./aes-kwp.ts";
import { unwrapMaterial } from "./unwrap-material.ts";

const pair = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const spki = pair.publicKey.export({ format: "der", type: "spki" });
const unwrap = (algorithm: WrappingAlgorithm, encryptedKeyMaterial: Buffer) =>
  unwrapMaterial({ wrappingKey: pair.privateKey, algorithm, encryptedKeyMaterial, random: randomBytes });
const invalid = expect.objectContaining({ code: "InvalidCiphertextException", message: "" });

describe.each(wrappingAlgorithms)("material wrapped with %s", (algorithm) => {
  const material = randomBytes(32);
  const wrapped = wrapForImport(material, spki, algorithm);

  test("unwraps", () => {
    expect(unwrap(algorithm, wrapped)).toEqual(material);
  });

  test("unwraps with no other algorithm", () => {
    for (const other of wrappingAlgorithms.filter((one) => one !== algorithm)) {
      expect(() => unwrap(other, wrapped)).toThrow(invalid);
    }
  });

  test("with any byte changed, cut short or lengthened is refused in one way", () => {
    for (let at = 0; at < wrapped.length; at += 16) {
      const changed = Buffer.from(wrapped);
      changed[at]! ^= 1;
      expect(() => unwrap(algorithm, changed)).toThrow(invalid);
    }
    for (const length of [0, 1, 8, 255, 256, wrapped.length - 1]) {
      if (length !== wrapped.length) {
        expect(() => unwrap(algorithm, wrapped.subarray(0, length))).toThrow(invalid);
      }
    }
    expect(() => unwrap(algorithm, Buffer.concat([wrapped, Buffer.alloc(8)]))).toThrow(invalid);
  });

  test("holding nothing is refused", () => {
    const empty = algorithm.startsWith("RSAES") ? wrapForImport(Buffer.alloc(0), spki, algorithm) : undefined;
    if (empty) expect(() => unwrap(algorithm, empty)).toThrow(invalid);
    else expect(() => unwrap(algorithm, wrapped.subarray(0, 256))).toThrow(invalid);
  });
});

test("an AES key of another length than 32 bytes wraps nothing", () => {
  const oaep = wrapForImport(randomBytes(16), spki, "RSAES_OAEP_SHA_256");
  const wrapped = Buffer.concat([oaep, aesKwpWrap(randomBytes(32), randomBytes(32))]);
  expect(() => unwrap("RSA_AES_KEY_WRAP_SHA_256", wrapped)).toThrow(invalid);
});

/** The folder of published vectors; they are data of others and not kept here. */
const folder = process.env.KEYMESH_VECTORS ?? "";

interface Case {
  readonly tcId: number;
  readonly result: "valid" | "invalid" | "acceptable";
  readonly key: string;
  readonly msg: string;
  readonly ct: string;
}

describe.skipIf(folder === "")("published vectors (KEYMESH_VECTORS)", () => {
  test("Wycheproof AES-KWP, 256-bit keys", () => {
    const { testGroups } = JSON.parse(readFileSync(join(folder, "aes_kwp_test.json"), "utf8")) as {
      testGroups: { keySize: number; tests: Case[] }[];
    };
    const cases = testGroups.flatMap((group) => (group.keySize === 256 ? group.tests : []));
    expect(cases.length).toBeGreaterThan(50);
    for (const { tcId, key, ct, msg, result } of cases) {
      const unwrapped = unwrapAesKwp(Buffer.from(key, "hex"), Buffer.from(ct, "hex"));
      if (result === "acceptable")
        expect([msg, undefined], `case ${tcId}`).toContain(unwrapped?.toString("hex"));
      else expect(unwrapped?.toString("hex"), `case ${tcId}`).toBe(result === "valid" ? msg : undefined);
    }
  });
});
