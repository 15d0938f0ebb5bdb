import {
  createPrivateKey,
  createPublicKey,
  ECDH,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from "node:crypto";
import { der, derInteger, derOctets, derOid, derSequence } from "@keymesh/envelope";
import type { HbkSpec } from "@keymesh/hsm-channel";
import { describe, expect, test } from "vitest";
import { importedHbkId } from "./imported-hbk-id.ts";
import { readKeyMaterial } from "./read-key-material.ts";

const incorrect = (spec: HbkSpec) =>
  expect.objectContaining({
    code: "IncorrectKeyMaterialException",
    message: expect.stringContaining(spec),
  });
const pkcs8 = (key: KeyObject) => key.export({ format: "der", type: "pkcs8" });
const spki = (key: KeyObject) => createPublicKey(key).export({ format: "der", type: "spki" });
const ec = (namedCurve: string, more = {}) => generateKeyPairSync("ec", { namedCurve, ...more }).privateKey;

const secretKeys = [
  ["SYMMETRIC_DEFAULT", 32, 32],
  ["HMAC_224", 28, 128],
  ["HMAC_256", 32, 128],
  ["HMAC_384", 48, 128],
  ["HMAC_512", 64, 128],
] as const;
const keys: Record<string, KeyObject> = {
  RSA_2048: generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey,
  RSA_3072: generateKeyPairSync("rsa", { modulusLength: 3_072 }).privateKey,
  ECC_NIST_P256: ec("P-256"),
  ECC_NIST_P384: ec("P-384"),
  ECC_NIST_P521: ec("P-521"),
  ECC_SECG_P256K1: ec("secp256k1"),
  ECC_NIST_EDWARDS25519: generateKeyPairSync("ed25519").privateKey,
};
const specs = Object.keys(keys) as HbkSpec[];

describe.each(secretKeys)("material of %s", (spec, min, max) => {
  test(`has ${min} to ${max} bytes, and not one less or more`, () => {
    for (const length of [min, max]) {
      const bytes = randomBytes(length);
      expect(readKeyMaterial(spec, bytes)).toEqual({ material: bytes });
    }
    for (const length of [0, min - 1, max + 1]) {
      expect(() => readKeyMaterial(spec, randomBytes(length))).toThrow(incorrect(spec));
    }
  });
});

describe.each(specs)("material of %s", (spec) => {
  const key = keys[spec]!;
  const bytes = pkcs8(key);

  test("is its PKCS#8, and gives the public key", () => {
    expect(readKeyMaterial(spec, bytes)).toEqual({ material: bytes, publicKey: spki(key) });
  });

  test("shares no memory with what was unwrapped", () => {
    const unwrapped = Buffer.from(bytes);
    const { material } = readKeyMaterial(spec, unwrapped);
    unwrapped.fill(0);
    expect(createPrivateKey({ key: material, format: "der", type: "pkcs8" }).equals(key)).toBe(true);
  });

  test("with anything after it, cut short or of another kind is refused", () => {
    const others = specs.filter((one) => one !== spec).map((one) => pkcs8(keys[one]!));
    const bad = [
      Buffer.concat([bytes, Buffer.alloc(1)]),
      bytes.subarray(0, -1),
      bytes.subarray(0, 1),
      Buffer.alloc(0),
      randomBytes(32),
      Buffer.from(key.export({ format: "pem", type: "pkcs8" })),
      spki(key),
      key.export({ format: "der", type: "pkcs8", cipher: "aes-256-cbc", passphrase: "secret" }),
      ...others,
    ];
    for (const one of bad) expect(() => readKeyMaterial(spec, one)).toThrow(incorrect(spec));
  });
});

describe("an RSA key", () => {
  const spec = "RSA_2048";
  const jwk = keys.RSA_2048!.export({ format: "jwk" });
  const { n, e, d, p, q, dp, dq, qi } = Object.fromEntries(
    Object.entries(jwk).map(([name, text]) => [name, Buffer.from(text as string, "base64url")]),
  ) as Record<"n" | "e" | "d" | "p" | "q" | "dp" | "dq" | "qi", Buffer>;
  const integer = (bytes: Buffer) =>
    der(0x02, bytes[0]! >= 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
  const encode = (parts: Buffer[], oid = "1.2.840.113549.1.1.1", version = 0) =>
    derSequence(
      derInteger(0),
      derSequence(derOid(oid), der(0x05)),
      derOctets(derSequence(derInteger(version), ...parts.map(integer))),
    );
  const changed = (bytes: Buffer) => {
    const out = Buffer.from(bytes);
    out[out.length - 2]! ^= 2;
    return out;
  };

  test("put together by hand is read", () => {
    expect(readKeyMaterial(spec, encode([n, e, d, p, q, dp, dq, qi])).publicKey).toEqual(
      spki(keys.RSA_2048!),
    );
  });

  test("whose primes make another modulus, or that does not verify what it signs, is refused", () => {
    const bad = [
      [changed(n), e, d, p, q, dp, dq, qi],
      [n, e, d, changed(p), q, dp, dq, qi],
      [n, e, d, p, changed(q), dp, dq, qi],
      [n, changed(e), d, p, q, dp, dq, qi],
      [n, e, changed(d), p, q, changed(dp), dq, qi],
    ];
    for (const parts of bad) expect(() => readKeyMaterial(spec, encode(parts))).toThrow(incorrect(spec));
  });

  test("bound to PSS is refused", () => {
    const pss = generateKeyPairSync("rsa-pss", { modulusLength: 2_048 }).privateKey;
    expect(() => readKeyMaterial(spec, pkcs8(pss))).toThrow(incorrect(spec));
  });
});

describe("an elliptic curve key", () => {
  const spec = "ECC_NIST_P256";
  const key = keys.ECC_NIST_P256!;
  const scalar = Buffer.from(key.export({ format: "jwk" }).d as string, "base64url");
  const point = spki(key).subarray(-65);
  const encode = (publicPoint?: Buffer) =>
    derSequence(
      derInteger(0),
      derSequence(derOid("1.2.840.10045.2.1"), derOid("1.2.840.10045.3.1.7")),
      derOctets(
        derSequence(
          derInteger(1),
          derOctets(scalar),
          ...(publicPoint ? [der(0xa1, der(0x03, Buffer.alloc(1), publicPoint))] : []),
        ),
      ),
    );

  test("without its public key, or with it compressed, is the same key", () => {
    const compressed = ECDH.convertKey(point, "prime256v1", undefined, undefined, "compressed") as Buffer;
    const whole = { material: pkcs8(key), publicKey: spki(key) };
    for (const bytes of [encode(), encode(point), encode(compressed)]) {
      expect(readKeyMaterial(spec, bytes)).toEqual(whole);
    }
  });

  test("with the public key of another is refused", () => {
    const other = spki(ec("P-256")).subarray(-65);
    expect(() => readKeyMaterial(spec, encode(other))).toThrow(incorrect(spec));
  });

  test("with explicit parameters is refused", () => {
    const explicit = pkcs8(ec("P-256", { paramEncoding: "explicit" }));
    expect(() => readKeyMaterial(spec, explicit)).toThrow(incorrect(spec));
  });

  test("signs once read, with the public key it was read with", () => {
    const { material, publicKey } = readKeyMaterial(spec, encode());
    const message = Buffer.from("message");
    const signature = sign("sha256", message, { key: material, format: "der", type: "pkcs8" });
    const verifier = createPublicKey({ key: publicKey!, format: "der", type: "spki" });
    expect(verify("sha256", message, verifier, signature)).toBe(true);
  });
});

test("material of ML-DSA cannot be imported", () => {
  for (const spec of ["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"] as const) {
    expect(() => readKeyMaterial(spec, randomBytes(32))).toThrow(incorrect(spec));
  }
});

describe("the id of imported material", () => {
  const arn = (region: string, keyId: string) => `arn:aws:kms:${region}:000000000000:key/${keyId}`;
  const id = `mrk-${"1".repeat(32)}`;
  const other = `mrk-${"2".repeat(32)}`;
  const material = randomBytes(64);
  const here = importedHbkId(arn("us-east-1", id), "HMAC_256", { material });

  test("has 32 bytes and is the same whenever, and in every Region", () => {
    expect(here).toHaveLength(32);
    expect(importedHbkId(arn("us-east-1", id), "HMAC_256", { material })).toEqual(here);
    expect(importedHbkId(arn("eu-west-1", id), "HMAC_256", { material })).toEqual(here);
  });

  test("is another for another KMS key, spec or material, also where HMAC would not tell them apart", () => {
    const longer = Buffer.concat([material, Buffer.alloc(1)]);
    const all = [
      here,
      importedHbkId(arn("us-east-1", other), "HMAC_256", { material }),
      importedHbkId(arn("us-east-1", id).replace("000000000000", "111122223333"), "HMAC_256", { material }),
      importedHbkId(arn("us-east-1", id), "HMAC_384", { material }),
      importedHbkId(arn("us-east-1", id), "HMAC_256", { material: longer }),
      importedHbkId(arn("us-east-1", id), "HMAC_256", { material: randomBytes(64) }),
    ];
    expect(new Set(all.map((one) => one.toString("hex"))).size).toBe(all.length);
  });
});
