import { ServiceError } from "@keymesh/errors";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PolicyKind } from "../types.ts";
import { compilePolicy } from "./compile.ts";
import { allowsPrincipal, principalsOf } from "./principals-of.ts";

const statement = { Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" };
const identity = { Effect: "Allow", Action: "s3:*", Resource: "*" };

function refusal(document: unknown, kind: PolicyKind = "key"): string {
  try {
    compilePolicy("p", typeof document === "string" ? document : JSON.stringify(document), kind);
  } catch (error) {
    expect(error).toBeInstanceOf(ServiceError);
    expect((error as ServiceError).code).toBe("MalformedPolicyDocumentException");
    return (error as ServiceError).message;
  }
  throw new Error("accepted");
}
const one = (change: object, kind: PolicyKind = "key") =>
  refusal(
    { Version: "2012-10-17", Statement: [{ ...(kind === "identity" ? identity : statement), ...change }] },
    kind,
  );

describe("compilePolicy refuses", () => {
  test.each<[string, unknown, RegExp]>([
    ["what is not JSON", "{", /^Syntax errors in policy\.$/],
    ["what is not an object", "[]", /must be a JSON object/],
    ["an unknown element", { Statement: [statement], Statements: [] }, /unknown element Statements/],
    ["an unknown version", { Version: "2012-10-18", Statement: [statement] }, /version .*\(at Version\)/],
    ["no statement", { Version: "2012-10-17", Statement: [] }, /no statement/],
    ["a key given twice", '{"Version":"2012-10-17","Version":"2008-10-17"}', /duplicate key Version/],
    ["a key given twice in an escaped form", '{"Id":"a","\\u0049d":"b"}', /duplicate key Id/],
    ["deep nesting", `{"Statement":${"[".repeat(99)}${"]".repeat(99)}}`, /nested too deeply/],
    [
      "a large document",
      JSON.stringify({ Id: "x".repeat(131_072), Statement: [statement] }),
      /larger than 131072/,
    ],
  ])("%s", (_name, document, message) => {
    expect(refusal(document)).toMatch(message);
  });

  test.each<[string, object, RegExp]>([
    ["no effect", { Effect: undefined }, /Missing required field Effect \(at Statement\[0\]\)/],
    ["an effect of its own making", { Effect: "allow" }, /Invalid effect: allow/],
    ["no principal", { Principal: undefined }, /Missing required field Principal/],
    ["both principals", { NotPrincipal: "*" }, /both Principal and NotPrincipal/],
    ["NotPrincipal in Allow", { Principal: undefined, NotPrincipal: "*" }, /only in a Deny/],
    [
      "a wildcard inside an ARN",
      { Principal: { AWS: "arn:aws:iam::111122223333:user/*" } },
      /invalid principals/,
    ],
    ["a bare name", { Principal: "alice" }, /\(at Statement\[0\]\.Principal\)/],
    ["a federated principal", { Principal: { Federated: "x" } }, /type Federated are not supported/],
    ["a service that is none", { Principal: { Service: "kms" } }, /invalid principals/],
    ["both actions", { NotAction: "kms:*" }, /both Action and NotAction/],
    [
      "an action without vendor",
      { Action: ["kms:*", "Decrypt"] },
      /vendor.*Decrypt \(at Statement\[0\]\.Action\)/,
    ],
    ["both resources", { NotResource: "*" }, /both Resource and NotResource/],
    ["a resource that is no ARN", { Resource: "key/1" }, /must be in ARN format/],
    [
      "an unknown operator",
      { Condition: { StringIs: { "aws:x": "1" } } },
      /Invalid Condition type : StringIs/,
    ],
    ["Null with IfExists", { Condition: { NullIfExists: { "aws:x": "true" } } }, /Invalid Condition type/],
    ["a key without vendor", { Condition: { StringEquals: { x: "1" } } }, /prefaced by a vendor/],
    ["a value that is no number", { Condition: { NumericEquals: { "aws:x": "ten" } } }, /Invalid value.*ten/],
    ["a value that is no date", { Condition: { DateEquals: { "aws:x": "tomorrow" } } }, /Invalid value/],
    ["a value that is no range", { Condition: { IpAddress: { "aws:x": "10.0.0.0/33" } } }, /Invalid value/],
    ["a value that is no boolean", { Condition: { Bool: { "aws:x": "yes" } } }, /Invalid value/],
    ["a broken variable", { Condition: { StringEquals: { "aws:x": "${aws:y" } } }, /Invalid policy variable/],
    ["an unknown element", { Actions: "kms:*" }, /unknown element Actions/],
    ["an object as a value", { Condition: { StringEquals: { "aws:x": {} } } }, /string or a list of strings/],
  ])("%s", (_name, change, message) => {
    expect(one(change)).toMatch(message);
  });

  test("what a kind of policy must not have, or must", () => {
    expect(one({ Principal: "*" }, "identity")).toMatch(/should not specify a principal/);
    expect(one({ Action: undefined }, "identity")).toMatch(/must contain actions/);
    expect(one({ Resource: undefined }, "identity")).toMatch(/must contain resources/);
    expect(one({ Sid: "with space" }, "identity")).toMatch(/alpha-numeric/);
    expect(one({}, "trust")).toMatch(/prohibited field Resource/);
    expect(
      refusal(
        {
          Statement: [
            { ...identity, Sid: "a" },
            { ...identity, Sid: "a" },
          ],
        },
        "identity",
      ),
    ).toMatch(/must be unique: a/);
  });

  test("with the code of the service that was given the policy", () => {
    expect(() => compilePolicy("p", "{", "resource", { errorCode: "MalformedPolicyDocument" })).toThrow(
      expect.objectContaining({ code: "MalformedPolicyDocument" }),
    );
  });

  test("any JSON at all either compiles or is refused with a ServiceError", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom<PolicyKind>("key", "identity", "resource", "trust"),
        (json, kind) => {
          try {
            compilePolicy("p", json, kind);
          } catch (error) {
            expect(error).toBeInstanceOf(ServiceError);
          }
        },
      ),
    );
  });
});

describe("principalsOf", () => {
  test("names each principal once, an account by its root", () => {
    const policy = compilePolicy(
      "default",
      JSON.stringify({
        Statement: [
          { ...statement, Principal: { AWS: ["111122223333", "arn:aws:iam::111122223333:root"] } },
          {
            ...statement,
            Principal: { AWS: "arn:aws:iam::111122223333:user/dept/alice", Service: "s3.amazonaws.com" },
          },
          statement,
        ],
      }),
      "key",
    );
    expect(principalsOf(policy)).toEqual([
      { kind: "account", accountId: "111122223333", arn: "arn:aws:iam::111122223333:root" },
      { kind: "identity", arn: "arn:aws:iam::111122223333:user/dept/alice" },
      { kind: "service", name: "s3.amazonaws.com" },
      { kind: "everyone" },
    ]);
  });
});

describe("allowsPrincipal", () => {
  const request = {
    principal: { type: "IAMUser", accountId: "111122223333", arn: "arn:aws:iam::111122223333:user/a" },
    action: "kms:PutKeyPolicy",
    resource: "arn:aws:kms:us-east-1:111122223333:key/1",
    resourceAccountId: "111122223333",
    context: {},
  } as const;
  const passes = (...statements: object[]) =>
    allowsPrincipal(compilePolicy("default", JSON.stringify({ Statement: statements }), "key"), request);

  test("passes the lockout check by name or through the account, not when denied or absent", () => {
    expect(passes({ ...statement, Principal: { AWS: request.principal.arn } })).toBe(true);
    expect(passes({ ...statement, Principal: { AWS: "111122223333" } })).toBe(true);
    expect(passes({ ...statement, Principal: { AWS: "444455556666" } })).toBe(false);
    expect(passes({ ...statement, Action: "kms:Get*" })).toBe(false);
    expect(passes(statement, { ...statement, Effect: "Deny", Action: "kms:Put*" })).toBe(false);
  });
});
