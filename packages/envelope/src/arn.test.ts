import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatArn,
  kmsAliasArn,
  kmsKeyArn,
  maxArnLength,
  parseArn,
  parseKmsAliasArn,
  parseKmsKeyArn,
  parseS3ObjectArn,
  s3ObjectArn,
} from "./arn.ts";

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

describe("an alias ARN", () => {
  test("is read back as it was written", () => {
    const alias = {
      partition: "aws",
      region: "eu-west-1",
      accountId: "111122223333",
      aliasName: "alias/a/b_c-1",
    };
    expect(parseKmsAliasArn(kmsAliasArn(alias))).toEqual(alias);
  });

  test("may have 256 characters in its name, and not one more", () => {
    const named = (length: number) => `arn:aws:kms:us-east-1:000000000000:alias/${"x".repeat(length - 6)}`;
    expect(parseKmsAliasArn(named(256))?.aliasName).toHaveLength(256);
    expect(parseKmsAliasArn(named(257))).toBeUndefined();
  });
});

describe("an S3 object ARN", () => {
  test("keeps slashes and colons of the key", () => {
    expect(parseS3ObjectArn(s3ObjectArn("bucket", "a/b:c d"))).toEqual({
      partition: "aws",
      bucket: "bucket",
      key: "a/b:c d",
    });
  });

  test("of a bucket alone is none", () => {
    expect(parseS3ObjectArn("arn:aws:s3:::bucket")).toBeUndefined();
    expect(parseS3ObjectArn("arn:aws:s3:::bucket/")).toBeUndefined();
  });
});

describe("any ARN", () => {
  test("that is read is written the same", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (resource) => {
        const text = `arn:aws:iam::000000000000:${resource}`;
        const arn = parseArn(text);
        expect(arn && formatArn(arn)).toBe(text);
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
