import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kmsAliasArn, kmsKeyArn, maxArnLength, parseArn, parseKmsKeyArn } from "./arn.ts";

const keyId = "1234abcd-12ab-34cd-56ef-1234567890ab";
const key = { partition: "aws", region: "us-east-1", accountId: "000000000000", keyId };

describe("a KMS key ARN", () => {
  test("is read back as it was written", () => {
    expect(parseKmsKeyArn(kmsKeyArn(key))).toEqual(key);
    const multiRegion = { ...key, keyId: "mrk-1234abcd12ab34cd56ef1234567890ab" };
    expect(parseKmsKeyArn(kmsKeyArn(multiRegion))).toEqual(multiRegion);
  });

  test.each([
    ["an alias", "arn:aws:kms:us-east-1:000000000000:alias/a"],
    ["no region", `arn:aws:kms::000000000000:key/${keyId}`],
    ["no account", `arn:aws:kms:us-east-1::key/${keyId}`],
    ["another service", `arn:aws:s3:us-east-1:000000000000:key/${keyId}`],
    ["an id in capitals", `arn:aws:kms:us-east-1:000000000000:key/${keyId.toUpperCase()}`],
    ["something behind the id", `arn:aws:kms:us-east-1:000000000000:key/${keyId}\n`],
    ["a short account", `arn:aws:kms:us-east-1:0000:key/${keyId}`],
  ])("with %s is none", (_what, text) => expect(parseKmsKeyArn(text)).toBeUndefined());
});

test("an alias ARN is one of KMS, and none of a key", () => {
  const alias = kmsAliasArn({ region: "eu-west-1", accountId: "111122223333", aliasName: "alias/a/b_c-1" });
  expect(parseArn(alias)).toEqual({
    partition: "aws",
    service: "kms",
    region: "eu-west-1",
    accountId: "111122223333",
    resource: "alias/a/b_c-1",
  });
  expect(parseKmsKeyArn(alias)).toBeUndefined();
});

describe("any ARN", () => {
  test("gives its resource whole, colons included", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (resource) => {
        expect(parseArn(`arn:aws:iam::000000000000:${resource}`)?.resource).toBe(resource);
      }),
    );
  });

  test("never makes the parser throw", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseArn(`arn:${text}`)));
  });

  test("is read up to its longest, and not one longer", () => {
    const longest = "arn:aws:s3:::".padEnd(maxArnLength, "x");
    expect(parseArn(longest)).toBeDefined();
    expect(parseArn(`${longest}x`)).toBeUndefined();
  });
});
