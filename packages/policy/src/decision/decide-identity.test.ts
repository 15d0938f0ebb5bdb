// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../language/compile.ts";
import type { IdentityDecisionInput, PolicyPrincipal } from "../types.ts";
import { decideIdentity } from "./decide-identity.ts";

const account = "111122223333";
const bucketArn = "arn:aws:s3:::photos";
const root: PolicyPrincipal = { type: "Root", accountId: account, arn: `arn:aws:iam::${account}:root` };
const alice: PolicyPrincipal = {
  type: "IAMUser",
  accountId: account,
  arn: `arn:aws:iam::${account}:user/alice`,
  userName: "alice",
};
const session: PolicyPrincipal = {
  type: "AssumedRole",
  accountId: account,
  arn: `arn:aws:sts::${account}:assumed-role/app/s`,
  roleArn: `arn:aws:iam::${account}:role/app`,
};
const bob: PolicyPrincipal = {
  type: "IAMUser",
  accountId: "444455556666",
  arn: "arn:aws:iam::444455556666:user/bob",
  userName: "bob",
};

function policy(kind: "identity" | "resource" | "trust", ...statements: object[]) {
  return compilePolicy(kind, JSON.stringify({ Version: "2012-10-17", Statement: statements }), kind);
}
const iam = (resource: string, action = "s3:*") =>
  policy("identity", { Effect: "Allow", Action: action, Resource: resource });
const bucket = (principal: unknown, more: object = {}) =>
  policy("resource", {
    Effect: "Allow",
    Principal: principal,
    Action: "s3:GetObject",
    Resource: `${bucketArn}/*`,
    ...more,
  });

function get(
  principal: PolicyPrincipal,
  input: Partial<IdentityDecisionInput> = {},
  resource = `${bucketArn}/a/b`,
) {
  return decideIdentity({
    request: { principal, action: "s3:GetObject", resource, resourceAccountId: account, context: {} },
    identityPolicies: [],
    ...input,
  });
}

describe("decideIdentity in the owner's account", () => {
  test("the root user needs no policy, and can be denied by the resource's", () => {
    expect(get(root)).toMatchObject({ allowed: true, reason: { kind: "rootAllow" } });
    expect(get(root, { resourcePolicy: bucket("*", { Effect: "Deny" }) })).toMatchObject({
      allowed: false,
      reason: { kind: "explicitDeny", policy: "resource" },
    });
  });

  test("a user needs an identity-based policy; the refusal is in S3's words", () => {
    expect(get(alice, { identityPolicies: [iam(`${bucketArn}/*`)] }).allowed).toBe(true);
    expect(get(alice).reason.sentence).toBe(
      `User: ${alice.arn} is not authorized to perform: s3:GetObject on resource: "${bucketArn}/a/b" because no identity-based policy allows the s3:GetObject action`,
    );
  });

  test("the resource's policy naming the user is enough, naming the account is not", () => {
    expect(get(alice, { resourcePolicy: bucket({ AWS: alice.arn }) }).reason.kind).toBe(
      "resourcePolicyAllow",
    );
    expect(get(alice, { resourcePolicy: bucket({ AWS: account }) }).reason.kind).toBe(
      "noIdentityPolicyAllows",
    );
  });

  test("the resource's policy naming the role keeps the session within its limits", () => {
    const resourcePolicy = bucket({ AWS: session.roleArn });
    expect(get(session, { resourcePolicy }).allowed).toBe(true);
    expect(get(session, { resourcePolicy, boundary: iam("*", "s3:PutObject") }).reason.kind).toBe(
      "boundaryDoesNotAllow",
    );
  });

  test("NotAction and NotResource speak of the rest", () => {
    const rest = policy("identity", {
      Effect: "Allow",
      NotAction: "s3:Delete*",
      NotResource: `${bucketArn}/secret/*`,
    });
    expect(get(alice, { identityPolicies: [rest] }).allowed).toBe(true);
    expect(get(alice, { identityPolicies: [rest] }, `${bucketArn}/secret/x`).allowed).toBe(false);
  });

  test("a resource may hold policy variables", () => {
    const own = iam(`${bucketArn}/\${aws:username}/*`);
    expect(get(alice, { identityPolicies: [own] }, `${bucketArn}/alice/x`).allowed).toBe(true);
    expect(get(alice, { identityPolicies: [own] }, `${bucketArn}/bob/x`).allowed).toBe(false);
  });

  test("actions are matched without regard to case, resources with", () => {
    expect(get(alice, { identityPolicies: [iam(`${bucketArn}/*`, "S3:getobject")] }).allowed).toBe(true);
    expect(get(alice, { identityPolicies: [iam("arn:aws:s3:::PHOTOS/*")] }).allowed).toBe(false);
  });
});

describe("decideIdentity across accounts", () => {
  test("both sides must allow", () => {
    const resourcePolicy = bucket({ AWS: bob.arn });
    const identityPolicies = [iam("*")];
    expect(get(bob, { resourcePolicy, identityPolicies }).allowed).toBe(true);
    expect(get(bob, { resourcePolicy }).reason.kind).toBe("noIdentityPolicyAllows");
    expect(get(bob, { identityPolicies }).reason.kind).toBe("noResourcePolicyAllows");
  });
});

describe("decideIdentity with a role's trust policy", () => {
  const assume = (
    principal: PolicyPrincipal,
    trusted: unknown,
    identityPolicies: IdentityDecisionInput["identityPolicies"],
  ) =>
    decideIdentity({
      request: {
        principal,
        action: "sts:AssumeRole",
        resource: session.roleArn!,
        resourceAccountId: account,
        context: {},
      },
      identityPolicies,
      resourcePolicy: policy("trust", { Effect: "Allow", Principal: trusted, Action: "sts:AssumeRole" }),
    });

  test("it must admit the caller, even in the same account; through the account IAM must allow too", () => {
    const mayAssume = [iam("*", "sts:AssumeRole")];
    expect(assume(alice, { AWS: alice.arn }, []).allowed).toBe(true);
    expect(assume(alice, { AWS: account }, []).reason.kind).toBe("noIdentityPolicyAllows");
    expect(assume(alice, { AWS: account }, mayAssume).allowed).toBe(true);
    expect(assume(alice, { Service: "ec2.amazonaws.com" }, mayAssume).reason.kind).toBe(
      "noResourcePolicyAllows",
    );
  });
});
