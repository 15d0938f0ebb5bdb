import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyIdOf, openSession, type SessionClaims, signSession } from "./session-token.ts";
import { signingPair } from "./testing/fake-identity.ts";

const text = fc.string({ maxLength: 60, unit: "binary" }).filter((s) => s.isWellFormed());
const name = fc.string({ minLength: 1, maxLength: 60 });
const ms = fc.integer({ min: 1, max: 2 ** 48 - 1 });
const claims: fc.Arbitrary<SessionClaims> = fc.record({
  principal: fc.record(
    {
      type: fc.constantFrom("Root", "IAMUser", "AssumedRole", "AWSService"),
      arn: text,
      accountId: text,
      principalId: text,
      accessKeyId: name,
      userName: name,
      sessionIssuer: fc.record({ arn: name, principalId: text, userName: text }),
      sessionCreatedMs: ms,
      inScopeOf: fc.record({ issuerType: name, credentialsIssuedTo: text }),
      sourceAccessKeyId: name,
      sourceIdentity: name,
      sessionTags: fc.dictionary(
        name.filter((key) => key !== "__proto__"),
        text,
        { noNullPrototype: true },
      ),
      sessionPolicies: fc.record({ document: text, arns: fc.array(text) }, { requiredKeys: ["arns"] }),
    },
    { requiredKeys: ["type", "arn", "accountId", "principalId"] },
  ),
  door: fc.constantFrom("kms", "s3", "ec2", "cloudtrail", "sts", "iam"),
  region: text,
  issuedMs: ms,
  expiresMs: ms,
});

describe("session token", () => {
  const { keyId, privateKey, publicKey } = signingPair();

  test("opens to what was signed, whatever it was", () => {
    fc.assert(
      fc.property(claims, (signed) => {
        const token = signSession(signed, keyId, privateKey);
        expect(keyIdOf(token)).toBe(keyId.toString("hex"));
        expect(openSession(token, publicKey)).toEqual(signed);
      }),
      { numRuns: 200 },
    );
  });

  test("arbitrary bytes are no token", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(openSession(Buffer.from(bytes), publicKey)).toBeUndefined();
      }),
    );
  });
});
