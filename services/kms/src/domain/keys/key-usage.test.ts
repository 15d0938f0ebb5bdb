import { describe, expect, test } from "vitest";
import type { KeyRecord } from "./key-record.ts";
import { type KeySpec, type KeyUsage, keySpecs } from "./key-specs.ts";
import { type CryptographicOperation, requireUsage } from "./key-usage.ts";

/** Operations by usage, and every algorithm the API knows by its beginning, written down again so that a slip in one shows. */
const operations: Readonly<Record<KeyUsage, readonly CryptographicOperation[]>> = {
  ENCRYPT_DECRYPT: [
    "Encrypt",
    "Decrypt",
    "ReEncrypt",
    "GenerateDataKey",
    "GenerateDataKeyWithoutPlaintext",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
  ],
  SIGN_VERIFY: ["Sign", "Verify"],
  GENERATE_VERIFY_MAC: ["GenerateMac", "VerifyMac"],
  KEY_AGREEMENT: ["DeriveSharedSecret"],
};
const algorithms = [
  "SYMMETRIC_DEFAULT",
  ...["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"],
  ...["PSS", "PKCS1_V1_5"].flatMap((name) => [256, 384, 512].map((bits) => `RSASSA_${name}_SHA_${bits}`)),
  ...["ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "SM2DSA"],
  ...["ED25519_SHA_512", "ED25519_PH_SHA_512", "ML_DSA_SHAKE_256"],
  ...[224, 256, 384, 512].map((bits) => `HMAC_SHA_${bits}`),
  "ECDH",
];

const patterns: readonly [spec: RegExp, usage: KeyUsage, algorithm: RegExp][] = [
  [/^SYMMETRIC_DEFAULT$/, "ENCRYPT_DECRYPT", /^SYMMETRIC_DEFAULT$/],
  [/^RSA_/, "ENCRYPT_DECRYPT", /^RSAES_OAEP_/],
  [/^RSA_/, "SIGN_VERIFY", /^RSASSA_/],
  [/P256/, "SIGN_VERIFY", /^ECDSA_SHA_256$/],
  [/P384$/, "SIGN_VERIFY", /^ECDSA_SHA_384$/],
  [/P521$/, "SIGN_VERIFY", /^ECDSA_SHA_512$/],
  [/EDWARDS25519$/, "SIGN_VERIFY", /^ED25519_/],
  [/^ML_DSA_/, "SIGN_VERIFY", /^ML_DSA_SHAKE_256$/],
  [/^ECC_NIST_P/, "KEY_AGREEMENT", /^ECDH$/],
  [/^HMAC_224$/, "GENERATE_VERIFY_MAC", /^HMAC_SHA_224$/],
  [/^HMAC_256$/, "GENERATE_VERIFY_MAC", /^HMAC_SHA_256$/],
  [/^HMAC_384$/, "GENERATE_VERIFY_MAC", /^HMAC_SHA_384$/],
  [/^HMAC_512$/, "GENERATE_VERIFY_MAC", /^HMAC_SHA_512$/],
];

function keyOf(keySpec: KeySpec, keyUsage: KeyUsage): KeyRecord {
  return { keySpec, keyUsage, keyId: "id", accountId: "111122223333", region: "us-east-1" } as KeyRecord;
}

const kinds = Object.entries(keySpecs).flatMap(([spec, { usages }]) =>
  usages.map((usage) => [spec as KeySpec, usage] as const),
);

describe.each(kinds)("a %s key for %s", (spec, usage) => {
  const key = keyOf(spec, usage);

  test("takes the algorithms of its spec and usage, and no other", () => {
    const fits = patterns.filter(([specs, use]) => specs.test(spec) && use === usage);
    for (const operation of operations[usage]) {
      const taken = algorithms.filter((algorithm) => {
        try {
          requireUsage(key, operation, algorithm);
          return true;
        } catch (error) {
          expect(error).toMatchObject({
            code: "InvalidKeyUsageException",
            message: `Algorithm ${algorithm} is incompatible with key spec ${spec}.`,
          });
          return false;
        }
      });
      expect(taken).toEqual(algorithms.filter((one) => fits.some(([, , pattern]) => pattern.test(one))));
    }
  });

  test("is refused for everything else, whatever the algorithm", () => {
    const others = Object.entries(operations).flatMap(([use, names]) => (use === usage ? [] : names));
    for (const operation of others) {
      for (const algorithm of algorithms) {
        expect(() => requireUsage(key, operation, algorithm)).toThrow(
          `arn:aws:kms:us-east-1:111122223333:key/id key usage is ${usage} which is not valid for ${operation}.`,
        );
      }
    }
  });
});
