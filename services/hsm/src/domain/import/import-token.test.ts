import { createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import { DomainKeyring } from "@keymesh/hsm-channel";
import { describe, expect, test } from "vitest";
import { maxImportTokenBytes, openImportToken, sealImportToken } from "./import-token.ts";

const keyring = new DomainKeyring([{ id: randomBytes(16), key: new Secret(randomBytes(32)) }]);
const terms = {
  region: "us-east-1",
  keyArn: "arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  wrappingKeySpec: "RSA_2048",
  wrappingAlgorithm: "RSAES_OAEP_SHA_256",
  validToMs: 1_700_000_000_000,
} as const;
const use = { region: terms.region, keyArn: terms.keyArn, nowMs: terms.validToMs };
const pair = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const privateKey = pair.privateKey.export({ format: "der", type: "pkcs8" });
const token = sealImportToken(keyring, terms, privateKey, randomBytes);
const invalid = expect.objectContaining({ code: "InvalidImportTokenException" });

describe("an import token", () => {
  test("gives the wrapping key and its terms back, till the last millisecond of its validity", () => {
    const opened = openImportToken(keyring, token, use);
    expect(opened.terms).toEqual(terms);
    expect(createPublicKey(opened.wrappingKey).equals(pair.publicKey)).toBe(true);
  });

  test("a millisecond later has expired", () => {
    const late = { ...use, nowMs: use.nowMs + 1 };
    expect(() => openImportToken(keyring, token, late)).toThrow(
      expect.objectContaining({ code: "ExpiredImportTokenException" }),
    );
  });

  test("is good for no other KMS key, Region or domain", () => {
    const other = new DomainKeyring([{ id: keyring.activeId, key: new Secret(randomBytes(32)) }]);
    expect(() => openImportToken(keyring, token, { ...use, keyArn: `${use.keyArn}0` })).toThrow(invalid);
    expect(() => openImportToken(keyring, token, { ...use, region: "eu-west-1" })).toThrow(invalid);
    expect(() => openImportToken(other, token, use)).toThrow(invalid);
  });

  test("with any byte changed, cut short or lengthened is refused in one way, expired or not", () => {
    for (let at = 0; at < token.length; at++) {
      const changed = Buffer.from(token);
      changed[at]! ^= 1 << (at % 8);
      expect(() => openImportToken(keyring, changed, { ...use, nowMs: use.nowMs + 1 })).toThrow(invalid);
    }
    for (const bad of [
      token.subarray(0, -1),
      Buffer.concat([token, Buffer.alloc(1)]),
      Buffer.alloc(0),
      randomBytes(maxImportTokenBytes + 1),
    ]) {
      expect(() => openImportToken(keyring, bad, use)).toThrow(invalid);
    }
  });

  test("holds no private key in clear, and fits the API's limit for the longest key and ARN", () => {
    expect(token.includes(privateKey.subarray(60, 120))).toBe(false);
    const longest = sealImportToken(
      keyring,
      { ...terms, keyArn: "a".repeat(2_048) },
      Buffer.alloc(2_400),
      randomBytes,
    );
    expect(longest.length).toBeLessThanOrEqual(maxImportTokenBytes);
  });
});
