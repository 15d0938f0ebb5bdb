import { randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import { DomainKeyring, type HbkSpec } from "@keymesh/hsm-channel";
import { describe, expect, test } from "vitest";
import { exportEkt, importEkt } from "./ekt.ts";

const active = { id: randomBytes(16), key: randomBytes(32) };
const keyringOf = (...keys: { id: Buffer; key: Buffer }[]) =>
  new DomainKeyring(keys.map(({ id, key }) => ({ id, key: new Secret(Buffer.from(key)) })));
const keyring = keyringOf(active);
const metadata = {
  region: "us-east-1",
  keyArn: "arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  hbkId: randomBytes(32),
  keySpec: "SYMMETRIC_DEFAULT",
} as const;
const hbk = randomBytes(32);
const ekt = exportEkt(keyring, metadata, hbk, randomBytes);
const refused = expect.objectContaining({ code: "KMSInternalException" });

describe("an exported key token", () => {
  test("gives the HBK and its metadata back", () => {
    expect(importEkt(keyring, "us-east-1", ekt)).toEqual({ hbk, metadata });
  });

  test("holds no HBK in clear", () => {
    expect(ekt.includes(hbk)).toBe(false);
  });

  test("with any bit changed is refused in one way", () => {
    for (let bit = 0; bit < ekt.length * 8; bit++) {
      const changed = Buffer.from(ekt);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => importEkt(keyring, "us-east-1", changed)).toThrow(refused);
    }
  });

  test("of another region or another domain is refused in the same way", () => {
    expect(() => importEkt(keyring, "eu-west-1", ekt)).toThrow(refused);
    expect(() => importEkt(keyringOf({ ...active, key: randomBytes(32) }), "us-east-1", ekt)).toThrow(
      refused,
    );
    expect(() => importEkt(keyringOf({ ...active, id: randomBytes(16) }), "us-east-1", ekt)).toThrow(refused);
  });

  test("still opens under a deactivated domain key, and a new one is made under the active key", () => {
    const next = { id: randomBytes(16), key: randomBytes(32) };
    const rotated = keyringOf(next, active);
    expect(importEkt(rotated, "us-east-1", ekt).hbk).toEqual(hbk);
    const again = exportEkt(rotated, metadata, hbk, randomBytes);
    expect(importEkt(keyringOf(next), "us-east-1", again).hbk).toEqual(hbk);
  });

  test("made before there were other specs still opens", () => {
    const old = keyringOf({ id: Buffer.alloc(16, 1), key: Buffer.alloc(32, 2) });
    const token =
      "MIH1BIGyMIGvDA5rZXltZXNoLWVrdC12MQwJdXMtZWFzdC0xDEthcm46YXdzOmttczp1cy1lYXN0LTE6MDAwMDAwMDAwMDAwOmtleS8xMjM0" +
      "YWJjZC0xMmFiLTM0Y2QtNTZlZi0xMjM0NTY3ODkwYWIEIAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDDBFTWU1NRVRSSUNfREVG" +
      "QVVMVAQQAQEBAQEBAQEBAQEBAQEBAQQMBQUFBQUFBQUFBQUFBDAsVGoJpHkyT2RW3fxLpTLSr49x2g+6sHENxSkpcrgMCWRwFOY3zpivAxCU" +
      "cVjj5fw=";
    expect(importEkt(old, "us-east-1", Buffer.from(token, "base64"))).toEqual({
      hbk: Buffer.alloc(32, 4),
      metadata: { ...metadata, hbkId: Buffer.alloc(32, 3) },
    });
  });

  test("of a spec there is not is refused", () => {
    const strange = { ...metadata, keySpec: "SM2" as HbkSpec };
    const token = exportEkt(keyring, strange, hbk, randomBytes);
    expect(() => importEkt(keyring, "us-east-1", token)).toThrow(refused);
  });

  test("fits with the longest key and the longest ARN", () => {
    const longest = { ...metadata, keySpec: "RSA_4096" as const, keyArn: "a".repeat(2_048) };
    const material = randomBytes(2_400);
    const token = exportEkt(keyring, longest, material, randomBytes);
    expect(importEkt(keyring, "us-east-1", token)).toEqual({ hbk: material, metadata: longest });
  });

  test("longer than any there is, or nothing at all, is refused", () => {
    expect(() => importEkt(keyring, "us-east-1", Buffer.alloc(8_193))).toThrow(refused);
    expect(() => importEkt(keyring, "us-east-1", Buffer.alloc(0))).toThrow(refused);
  });
});
