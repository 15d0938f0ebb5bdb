// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import { describe, expect, test } from "vitest";
import { decideIdentity } from "../decision/decide-identity.ts";
import type { AuthorizationRequest, PolicyPrincipal } from "../types.ts";
import { compilePolicy } from "./compile.ts";

const alice: PolicyPrincipal = {
  type: "IAMUser",
  accountId: "111122223333",
  arn: "arn:aws:iam::111122223333:user/alice",
  userName: "alice",
  principalId: "AIDAALICE",
};

type Context = AuthorizationRequest["context"];

function holds(condition: object, context: Context, version = "2012-10-17"): boolean {
  const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: condition };
  const policy = compilePolicy("p", JSON.stringify({ Version: version, Statement: statement }), "identity");
  return decideIdentity({
    request: {
      principal: alice,
      action: "s3:GetObject",
      resource: "arn:aws:s3:::b/k",
      resourceAccountId: "111122223333",
      context,
    },
    identityPolicies: [policy],
  }).allowed;
}

describe("condition operators", () => {
  test.each<[string, string | string[], Context[string], boolean]>([
    ["StringEquals", ["x", "y"], "y", true],
    ["StringEquals", "x", "X", false],
    ["StringEquals", "x*", "xy", false],
    ["StringNotEquals", ["x", "y"], "y", false],
    ["StringNotEquals", ["x", "y"], "z", true],
    ["StringEqualsIgnoreCase", "Xy", "xY", true],
    ["StringNotEqualsIgnoreCase", "Xy", "xY", false],
    ["StringLike", "a*c?e", "abbbcde", true],
    ["StringLike", "a*c?e", "abbbce", false],
    ["StringNotLike", "a*", "b", true],
    ["NumericEquals", "10", 10, true],
    ["NumericNotEquals", "10", "10.0", false],
    ["NumericLessThan", "10", "9", true],
    ["NumericLessThan", "10", "10", false],
    ["NumericLessThanEquals", "10", "10", true],
    ["NumericGreaterThan", "10", "10", false],
    ["NumericGreaterThanEquals", "10", "10", true],
    ["NumericLessThan", "10", "nine", false],
    ["DateEquals", "2026-01-01T00:00:00Z", "1767225600", true],
    ["DateNotEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", true],
    ["DateLessThan", "2026-01-02", "2026-01-01T23:59:59Z", true],
    ["DateLessThanEquals", "2026-01-02", "2026-01-02T00:00:00Z", true],
    ["DateGreaterThan", "2026-01-02", "2026-01-01T23:59:59-01:00", true],
    ["DateGreaterThanEquals", "2026-01-02", "2026-01-01", false],
    ["Bool", "true", true, true],
    ["Bool", "true", "false", false],
    ["BinaryEquals", "QmluYXJ5", "QmluYXJ5", true],
    ["BinaryEquals", "QmluYXJ5", "QmluYXJ6", false],
    ["IpAddress", "203.0.113.0/24", "203.0.113.77", true],
    ["IpAddress", "203.0.113.0/24", "203.0.114.1", false],
    ["IpAddress", "203.0.113.7", "::ffff:203.0.113.7", true],
    ["IpAddress", "2001:db8::/32", "2001:db8:1::1", true],
    ["IpAddress", "2001:db8::/32", "203.0.113.7", false],
    ["IpAddress", "0.0.0.0/0", "not an address", false],
    ["NotIpAddress", "10.0.0.0/8", "11.0.0.1", true],
    ["ArnLike", "arn:aws:s3:::my*", "arn:aws:s3:::mybucket", true],
    ["ArnEquals", "arn:aws:*:us-east-1:*:x/*", "arn:aws:ec2:us-east-1:1:x/y:z", true],
    ["ArnLike", "arn:aws:*:x", "arn:aws:ec2:us-east-1:1:x", false],
    ["ArnNotEquals", "arn:aws:s3:::b", "arn:aws:s3:::c", true],
    ["ArnNotLike", "arn:aws:s3:::*", "arn:aws:s3:::c", false],
    ["Null", "true", undefined, true],
    ["Null", "false", "here", true],
    ["Null", "true", "here", false],
  ])("%s %j of %j is %s", (operator, wanted, value, expected) => {
    if (operator.startsWith("Arn") && wanted === "arn:aws:*:x") {
      expect(() => holds({ [operator]: { "aws:Key": wanted } }, {})).toThrow(/Invalid value/);
      return;
    }
    expect(holds({ [operator]: { "aws:Key": wanted } }, { "aws:key": value })).toBe(expected);
  });

  test("an absent key fails a positive operator, satisfies a negated one and IfExists", () => {
    expect(holds({ StringEquals: { "aws:K": "x" } }, {})).toBe(false);
    expect(holds({ StringNotEquals: { "aws:K": "x" } }, {})).toBe(true);
    expect(holds({ NotIpAddress: { "aws:K": "10.0.0.0/8" } }, {})).toBe(true);
    expect(holds({ NumericEqualsIfExists: { "aws:K": "1" } }, {})).toBe(true);
    expect(holds({ NumericEqualsIfExists: { "aws:K": "1" } }, { "aws:K": 2 })).toBe(false);
  });

  test("ForAllValues wants all of the request's values, and holds for none; ForAnyValue wants one", () => {
    const all = { "ForAllValues:StringEquals": { "aws:K": ["a", "b"] } };
    expect(holds(all, { "aws:K": ["a", "b", "a"] })).toBe(true);
    expect(holds(all, { "aws:K": ["a", "c"] })).toBe(false);
    expect(holds(all, {})).toBe(true);
    expect(holds(all, { "aws:K": [] })).toBe(true);
    const any = { "ForAnyValue:StringLike": { "aws:K": ["a*"] } };
    expect(holds(any, { "aws:K": ["x", "ab"] })).toBe(true);
    expect(holds(any, { "aws:K": ["x"] })).toBe(false);
    expect(holds(any, {})).toBe(false);
    expect(holds({ "ForAnyValue:StringNotEquals": { "aws:K": "a" } }, { "aws:K": ["a", "b"] })).toBe(true);
    expect(holds({ "ForAllValues:StringNotEquals": { "aws:K": "a" } }, { "aws:K": ["a", "b"] })).toBe(false);
  });

  test("every operator, key and block must hold", () => {
    const condition = {
      StringEquals: { "aws:A": "1", "aws:B": "2" },
      Bool: { "aws:SecureTransport": "true" },
    };
    const context = { "aws:a": "1", "AWS:B": "2", "aws:SecureTransport": true };
    expect(holds(condition, context)).toBe(true);
    for (const key of Object.keys(context)) expect(holds(condition, { ...context, [key]: "0" })).toBe(false);
  });
});

describe("policy variables", () => {
  test("are replaced, with defaults, their values taken literally", () => {
    const own = { StringLike: { "aws:K": "home/${aws:username}/*" } };
    expect(holds(own, { "aws:K": "home/alice/x" })).toBe(true);
    expect(holds(own, { "aws:K": "home/bob/x" })).toBe(false);
    const tagged = { StringLike: { "aws:K": "${aws:PrincipalTag/team, 'none'}-*" } };
    expect(holds(tagged, { "aws:K": "none-1" })).toBe(true);
    expect(holds(tagged, { "aws:K": "red-1", "aws:PrincipalTag/team": "red" })).toBe(true);
    expect(holds(tagged, { "aws:K": "red-1", "aws:PrincipalTag/team": "*" })).toBe(false);
  });

  test("without a value match nothing", () => {
    expect(holds({ StringLike: { "aws:K": "*${aws:none}*" } }, { "aws:K": "anything" })).toBe(false);
    expect(
      holds({ StringEquals: { "aws:K": "${aws:many}" } }, { "aws:K": "a", "aws:many": ["a", "b"] }),
    ).toBe(false);
  });

  test("${*}, ${?} and ${$} are the characters", () => {
    expect(holds({ StringLike: { "aws:K": "a${*}${?}${$}" } }, { "aws:K": "a*?$" })).toBe(true);
    expect(holds({ StringLike: { "aws:K": "a${*}" } }, { "aws:K": "ab" })).toBe(false);
  });

  test("are plain text in policies of 2008-10-17", () => {
    expect(holds({ StringEquals: { "aws:K": "${aws:username}" } }, { "aws:K": "alice" }, "2008-10-17")).toBe(
      false,
    );
    expect(
      holds({ StringEquals: { "aws:K": "${aws:username}" } }, { "aws:K": "${aws:username}" }, "2008-10-17"),
    ).toBe(true);
  });

  test("stand in ARN operators, part by part", () => {
    expect(
      holds(
        { ArnLike: { "aws:K": "arn:aws:iam::${aws:PrincipalAccount}:*" } },
        { "aws:K": "arn:aws:iam::111122223333:role/x" },
      ),
    ).toBe(true);
  });

  test("the caller's own keys cannot be set from outside", () => {
    expect(holds({ StringEquals: { "aws:username": "bob" } }, { "aws:UserName": "bob" })).toBe(false);
    expect(holds({ ArnEquals: { "aws:PrincipalArn": alice.arn } }, {})).toBe(true);
  });
});
