import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grant } from "./grants/grant.ts";
import { decodeGrantToken, encodeGrantToken } from "./grants/grant-token.ts";
import { GrantsOfGrantee } from "./grants/grants-of-grantee.ts";
import { parseKeyIdentifier } from "./identifiers.ts";
import { cutPage, decodeMarker, encodeMarker } from "./paging.ts";
import { trailDate } from "./timestamps.ts";

const pairs = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2"), {
  minKeys: 0,
  maxKeys: 3,
  noNullPrototype: true,
});

describe("GrantsOfGrantee", () => {
  test("never leaves out a grant whose constraints the context meets", () => {
    const grant = fc.record({ kind: fc.constantFrom("equals", "subset", "none"), context: pairs });
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 8 }), pairs, (specs, context) => {
        const grants = specs.map(({ kind, context: pairsOfGrant }, i): Grant => {
          const constraint =
            kind === "equals"
              ? { encryptionContextEquals: pairsOfGrant }
              : { encryptionContextSubset: pairsOfGrant };
          return {
            grantId: String(i),
            granteePrincipal: "x",
            operations: ["Decrypt"],
            createdMs: 0,
            issuingAccount: "y",
            ...(kind !== "none" && Object.keys(pairsOfGrant).length > 0 && { constraints: constraint }),
          };
        });
        const candidates = new GrantsOfGrantee(grants).candidates("Decrypt", context);
        const met = grants.filter(({ constraints }) => {
          const wanted = constraints?.encryptionContextEquals ?? constraints?.encryptionContextSubset ?? {};
          return Object.entries(wanted).every(([name, value]) => context[name] === value);
        });
        for (const each of met) expect(candidates).toContain(each);
      }),
    );
  });

  test("looks at one of 50,000 grants when each is for another volume", () => {
    const grants = Array.from(
      { length: 50_000 },
      (_, i): Grant => ({
        grantId: String(i),
        granteePrincipal: "x",
        operations: ["Decrypt"],
        createdMs: 0,
        issuingAccount: "y",
        constraints: { encryptionContextSubset: { "aws:ebs:id": `vol-${i}` } },
      }),
    );
    const index = new GrantsOfGrantee(grants);
    expect(index.candidates("Decrypt", { "aws:ebs:id": "vol-4711" }).map(({ grantId }) => grantId)).toEqual([
      "4711",
    ]);
  });
});

describe("grant tokens", () => {
  const target = { region: "us-east-1", accountId: "111122223333", keyId: "k", grantId: "g" };

  test("lead back to their grant, and any changed character is noticed", () => {
    const token = encodeGrantToken(target, Buffer.alloc(16, 7));
    expect(decodeGrantToken(token)).toEqual(target);
    fc.assert(
      fc.property(
        fc.nat(Buffer.from(token, "base64").length - 1),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const bytes = Buffer.from(token, "base64");
          bytes[at] = bytes[at]! ^ flip;
          expect(() => decodeGrantToken(bytes.toString("base64"))).toThrow("Grant token is invalid");
        },
      ),
    );
  });

  test("are refused when they are anything else", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeGrantToken(text)).toThrow("Grant token is invalid");
      }),
    );
  });
});

describe("markers", () => {
  test("lead back to their place, in their own list only", () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const text = Buffer.from(key).toString();
        expect(decodeMarker("keys", encodeMarker("keys", text))).toBe(text);
        expect(() => decodeMarker("aliases", encodeMarker("keys", text))).toThrow(
          "Could not deserialize marker",
        );
      }),
    );
  });

  test("a page ends with a marker only when there is more", () => {
    expect(cutPage("keys", ["a", "b"], 2, (row) => row)).toEqual({ page: ["a", "b"], truncated: false });
    expect(cutPage("keys", ["a", "b", "c"], 2, (row) => row)).toMatchObject({
      page: ["a", "b"],
      truncated: true,
    });
  });
});

describe("key identifiers", () => {
  test("are read or refused with NotFoundException, never anything else", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("", "alias/", "arn:aws:kms:us-east-1:111122223333:key/"),
        (text, prefix) => {
          try {
            expect(parseKeyIdentifier(prefix + text, "us-east-1")).toHaveProperty("kind");
          } catch (error) {
            expect(error).toMatchObject({ code: "NotFoundException" });
          }
        },
      ),
    );
  });
});

test("trail dates are in CloudTrail's words", () => {
  expect(trailDate(Date.UTC(2018, 10, 12, 0, 0, 5))).toBe("Nov 12, 2018, 12:00:05 AM");
  expect(trailDate(Date.UTC(2018, 0, 2, 13, 4, 0))).toBe("Jan 2, 2018, 1:04:00 PM");
});
