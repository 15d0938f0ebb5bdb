// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import { describe, expect, test } from "vitest";
import { childGrantViolation } from "../grants/grant-rules.ts";
import { compilePolicy } from "../language/compile.ts";
import type { DecisionGrant, KmsDecisionInput, PolicyPrincipal } from "../types.ts";
import { decideKms } from "./decide-kms.ts";

const account = "111122223333";
const key = `arn:aws:kms:us-east-1:${account}:key/1`;
const ann: PolicyPrincipal = {
  type: "IAMUser",
  accountId: account,
  arn: `arn:aws:iam::${account}:user/ann`,
  principalId: "AIDAANN",
};
const session: PolicyPrincipal = {
  type: "AssumedRole",
  accountId: account,
  arn: `arn:aws:sts::${account}:assumed-role/app/s`,
  roleArn: `arn:aws:iam::${account}:role/app`,
  principalId: "AROAAPP:s",
};
const backup: PolicyPrincipal = { type: "AWSService", accountId: account, arn: "backup.amazonaws.com" };

function policy(kind: "key" | "identity", statements: object[], principalIds?: Record<string, string>) {
  const document = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  return compilePolicy(kind, document, kind, principalIds && { principalIds });
}
const all = policy("identity", [{ Effect: "Allow", Action: "*", Resource: "*" }]);
const toAnyone = { Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" };

function isAllowed(principal: PolicyPrincipal, more: Partial<KmsDecisionInput>, context = {}): boolean {
  return decideKms({
    request: { principal, action: "kms:Decrypt", resource: key, resourceAccountId: account, context },
    keyPolicy: policy("key", [toAnyone]),
    identityPolicies: [],
    ...more,
  }).allowed;
}

describe("a principal that was made again under its name", () => {
  const named = (arn: string) => [{ ...toAnyone, Principal: { AWS: arn } }];

  test("is not the one the policy names", () => {
    const keyPolicy = policy("key", named(ann.arn), { [ann.arn]: "AIDAANN" });
    expect(isAllowed(ann, { keyPolicy })).toBe(true);
    expect(isAllowed({ ...ann, principalId: "AIDAOTHER" }, { keyPolicy })).toBe(false);
  });

  test("is not the role the policy names, while sessions of that role are", () => {
    const keyPolicy = policy("key", named(session.roleArn!), { [session.roleArn!]: "AROAAPP" });
    expect(isAllowed(session, { keyPolicy })).toBe(true);
    expect(isAllowed({ ...session, principalId: "AROAAPPX:s" }, { keyPolicy })).toBe(false);
  });
});

test("NotPrincipal with Deny spares nobody who has a permissions boundary", () => {
  const keyPolicy = policy("key", [
    toAnyone,
    { Effect: "Deny", NotPrincipal: { AWS: ann.arn }, Action: "kms:Decrypt", Resource: "*" },
  ]);
  expect(isAllowed(ann, { keyPolicy })).toBe(true);
  expect(isAllowed(ann, { keyPolicy, boundary: all })).toBe(false);
});

describe("condition keys of the principal", () => {
  const when = (condition: object) => ({ keyPolicy: policy("key", [{ ...toAnyone, Condition: condition }]) });

  test("a tag may have a blank in its name, in a variable too", () => {
    const condition = { StringEquals: { "kms:EncryptionContext:team": "${aws:PrincipalTag/cost center}" } };
    const input = { ...when(condition), encryptionContext: { team: "7" } };
    expect(isAllowed(ann, { ...input, principalTags: { "Cost Center": "7" } })).toBe(true);
    expect(isAllowed(ann, { ...input, principalTags: { "Cost Center": "8" } })).toBe(false);
  });

  test("only temporary credentials have aws:TokenIssueTime and aws:MultiFactorAuthPresent", () => {
    const noMfa = when({ Bool: { "aws:MultiFactorAuthPresent": "false" } });
    expect(isAllowed(ann, noMfa)).toBe(false);
    const fresh = { ...session, tokenIssuedMs: Date.UTC(2026, 0, 2) };
    expect(isAllowed(fresh, noMfa)).toBe(true);
    const recent = when({ DateGreaterThan: { "aws:TokenIssueTime": "2026-01-01T00:00:00Z" } });
    expect(isAllowed(fresh, recent)).toBe(true);
    expect(isAllowed(session, recent)).toBe(false);
  });

  test("a service has its names and no ARN", () => {
    expect(isAllowed(backup, when({ Null: { "aws:PrincipalArn": "true" } }))).toBe(true);
    const names = { "ForAnyValue:StringEquals": { "aws:PrincipalServiceNamesList": "backup.amazonaws.com" } };
    expect(isAllowed(backup, when(names))).toBe(true);
    expect(isAllowed(ann, when(names))).toBe(false);
  });

  test("a key without values is absent", () => {
    expect(
      isAllowed(ann, when({ Null: { "kms:ResourceAliases": "true" } }), { "kms:ResourceAliases": [] }),
    ).toBe(true);
  });
});

describe("a grant to a service for one resource", () => {
  const vault = `arn:aws:backup:us-east-1:${account}:vault:a`;
  const grant: DecisionGrant = {
    grantId: "g",
    granteePrincipal: "backup.amazonaws.com",
    operations: ["Decrypt", "DescribeKey", "CreateGrant"],
    constraints: { sourceArn: vault },
  };
  const input = { keyPolicy: policy("key", [{ ...toAnyone, Principal: { AWS: ann.arn } }]), grants: [grant] };

  test("holds for that aws:SourceArn and no other", () => {
    expect(isAllowed(backup, input, { "aws:SourceArn": vault })).toBe(true);
    expect(isAllowed(backup, input, { "aws:SourceArn": `${vault}b` })).toBe(false);
    expect(isAllowed(backup, input)).toBe(false);
  });

  test("can be passed on only with it", () => {
    const child = { operations: ["Decrypt"] };
    expect(childGrantViolation(grant, child)).toMatch(/SourceArn must be kept/);
    expect(childGrantViolation(grant, { ...child, constraints: { sourceArn: vault } })).toBeUndefined();
  });
});
