import { describe, expect, test } from "vitest";
import {
  childGrantViolation,
  GRANT_OPERATIONS,
  grantScopeViolation,
  operationsForKey,
} from "./grant-rules.ts";

const symmetric = { keySpec: "SYMMETRIC_DEFAULT", keyUsage: "ENCRYPT_DECRYPT" };
const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, "v"]));

describe("grantScopeViolation", () => {
  test("takes operations that suit the key, and no others", () => {
    expect(grantScopeViolation({ operations: ["Decrypt", "GenerateDataKey"] }, symmetric)).toBeUndefined();
    expect(grantScopeViolation({ operations: [] }, symmetric)).toMatch(/at least one/);
    expect(grantScopeViolation({ operations: ["PutKeyPolicy"] }, symmetric)).toMatch(/PutKeyPolicy is not/);
    expect(grantScopeViolation({ operations: ["Sign"] }, symmetric)).toMatch(
      /Sign is not valid for a key with key spec SYMMETRIC_DEFAULT/,
    );
    expect(
      grantScopeViolation(
        { operations: ["GenerateDataKey"] },
        { keySpec: "RSA_2048", keyUsage: "ENCRYPT_DECRYPT" },
      ),
    ).toMatch(/not valid/);
  });

  test("every operation suits some key", () => {
    const suited = ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"].flatMap(
      (keyUsage) => [
        ...operationsForKey({ keySpec: "SYMMETRIC_DEFAULT", keyUsage }),
        ...operationsForKey({ keySpec: "RSA_2048", keyUsage }),
      ],
    );
    expect(new Set(suited)).toEqual(GRANT_OPERATIONS);
  });

  test("takes one sort of constraint, 8 pairs, values of 384 characters, on symmetric keys", () => {
    const by = (constraints: object, key = symmetric) =>
      grantScopeViolation({ operations: ["Decrypt"], constraints }, key);
    expect(by({ encryptionContextEquals: pairs(8) })).toBeUndefined();
    expect(by({ encryptionContextEquals: pairs(9) })).toMatch(/at most 8/);
    expect(by({ encryptionContextSubset: {} })).toMatch(/at least one/);
    expect(by({ encryptionContextSubset: { a: "x".repeat(384) } })).toBeUndefined();
    expect(by({ encryptionContextSubset: { a: "x".repeat(385) } })).toMatch(/at most 384/);
    expect(by({ encryptionContextSubset: { a: "1" }, encryptionContextEquals: { a: "1" } })).toMatch(
      /not both/,
    );
    expect(
      by({ encryptionContextSubset: { a: "1" } }, { keySpec: "RSA_2048", keyUsage: "ENCRYPT_DECRYPT" }),
    ).toMatch(/symmetric/);
  });
});

describe("childGrantViolation", () => {
  const operations = ["Decrypt", "CreateGrant"];
  const subset = (encryptionContextSubset: Record<string, string>) => ({
    operations,
    constraints: { encryptionContextSubset },
  });
  const equals = (encryptionContextEquals: Record<string, string>) => ({
    operations,
    constraints: { encryptionContextEquals },
  });

  test("operations must be a subset, of a parent that has CreateGrant", () => {
    expect(childGrantViolation({ operations }, { operations })).toBeUndefined();
    expect(childGrantViolation({ operations }, { operations: ["Encrypt"] })).toMatch(
      /does not include Encrypt/,
    );
    expect(childGrantViolation({ operations: ["Decrypt"] }, { operations: ["Decrypt"] })).toMatch(
      /CreateGrant/,
    );
  });

  test("constraints must be equal or stricter", () => {
    expect(childGrantViolation({ operations }, subset({ a: "1" }))).toBeUndefined();
    expect(childGrantViolation(subset({ a: "1" }), { operations })).toMatch(/Subset must be kept/);
    expect(childGrantViolation(subset({ a: "1" }), subset({ a: "1", b: "2" }))).toBeUndefined();
    expect(childGrantViolation(subset({ a: "1" }), equals({ a: "1", b: "2" }))).toBeUndefined();
    expect(childGrantViolation(subset({ a: "1" }), subset({ a: "2" }))).toMatch(/Subset must be kept/);
    expect(childGrantViolation(equals({ a: "1" }), equals({ a: "1" }))).toBeUndefined();
    expect(childGrantViolation(equals({ a: "1" }), equals({ a: "1", b: "2" }))).toMatch(
      /Equals must be kept/,
    );
    expect(childGrantViolation(equals({ a: "1" }), subset({ a: "1" }))).toMatch(/Equals must be kept/);
  });
});
