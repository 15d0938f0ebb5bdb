import { describe, expect, test } from "vitest";
import { indexGrants } from "../grants/grant-match.ts";
import { awsManagedKeyPolicy, defaultKeyPolicy } from "../key-policies.ts";
import { compilePolicy } from "../language/compile.ts";
import type { AuthorizationRequest, KmsDecisionInput, PolicyPrincipal } from "../types.ts";
import { decideKms } from "./decide-kms.ts";

const account = "111122223333";
const other = "444455556666";
const key = `arn:aws:kms:us-east-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

const root: PolicyPrincipal = { type: "Root", accountId: account, arn: `arn:aws:iam::${account}:root` };
const alice: PolicyPrincipal = {
  type: "IAMUser",
  accountId: account,
  arn: `arn:aws:iam::${account}:user/alice`,
  userName: "alice",
  principalId: "AIDAALICE",
};
const bob: PolicyPrincipal = {
  type: "IAMUser",
  accountId: other,
  arn: `arn:aws:iam::${other}:user/bob`,
  userName: "bob",
};
const session: PolicyPrincipal = {
  type: "AssumedRole",
  accountId: account,
  arn: `arn:aws:sts::${account}:assumed-role/app/i-1`,
  roleArn: `arn:aws:iam::${account}:role/app`,
  principalId: "AROAAPP:i-1",
};

const defaultPolicy = compilePolicy("default", defaultKeyPolicy(account), "key");

function keyPolicy(...statements: object[]) {
  return compilePolicy("default", JSON.stringify({ Version: "2012-10-17", Statement: statements }), "key");
}
function iam(...statements: object[]) {
  return compilePolicy(
    "inline",
    JSON.stringify({ Version: "2012-10-17", Statement: statements }),
    "identity",
  );
}
function allow(principal: unknown, action: unknown = "kms:*", more: object = {}) {
  return { Effect: "Allow", Principal: principal, Action: action, Resource: "*", ...more };
}
const iamAllow = (action: unknown = "kms:*", resource: unknown = "*") =>
  iam({ Effect: "Allow", Action: action, Resource: resource });

function ask(
  principal: PolicyPrincipal,
  action: string,
  input: Partial<KmsDecisionInput> & { context?: AuthorizationRequest["context"] } = {},
) {
  const { context = {}, ...rest } = input;
  return decideKms({
    request: { principal, action, resource: key, resourceAccountId: account, context },
    keyPolicy: defaultPolicy,
    identityPolicies: [],
    ...rest,
  });
}

describe("decideKms with the default key policy", () => {
  test("allows the root user without any IAM policy", () => {
    const { allowed, reason } = ask(root, "kms:Decrypt");
    expect(allowed).toBe(true);
    expect(reason).toMatchObject({
      kind: "keyPolicyAllow",
      policy: "default",
      statement: "Enable IAM User Permissions",
    });
  });

  test("leaves a user to IAM: refused without an identity-based policy, in AWS's words", () => {
    expect(ask(alice, "kms:Decrypt")).toEqual({
      allowed: false,
      reason: {
        kind: "noIdentityPolicyAllows",
        sentence: `User: ${alice.arn} is not authorized to perform: kms:Decrypt on resource: ${key} because no identity-based policy allows the kms:Decrypt action`,
      },
    });
  });

  test("allows a user whose identity-based policy does, citing that policy", () => {
    const decision = ask(alice, "kms:Decrypt", { identityPolicies: [iamAllow("kms:Dec*", key)] });
    expect(decision).toMatchObject({
      allowed: true,
      reason: { kind: "identityPolicyAllow", policy: "inline", statement: "#0" },
    });
  });

  test("refuses when the identity-based policy names another key", () => {
    expect(
      ask(alice, "kms:Decrypt", { identityPolicies: [iamAllow("kms:*", key.replace("1234", "9999"))] })
        .allowed,
    ).toBe(false);
  });

  test.each([
    ["identityPolicies", "an identity-based policy"],
    ["boundary", "a permissions boundary"],
    ["sessionPolicies", "a session policy"],
  ])("a deny in %s wins over everything", (where, words) => {
    const deny = iam({ Sid: "No", Effect: "Deny", Action: "kms:Decrypt", Resource: "*" });
    const keyed = keyPolicy(allow({ AWS: session.arn }));
    const input = where === "boundary" ? { boundary: deny } : { [where]: [deny] };
    const { allowed, reason } = ask(session, "kms:Decrypt", { keyPolicy: keyed, ...input });
    expect(allowed).toBe(false);
    expect(reason).toMatchObject({ kind: "explicitDeny", policy: "inline", statement: "No" });
    expect(reason.sentence).toMatch(new RegExp(`on resource: .*key/.* with an explicit deny in ${words}$`));
  });

  test("the boundary and the session policies each must allow too", () => {
    const input = { identityPolicies: [iamAllow()] };
    const narrow = iamAllow("kms:Encrypt");
    expect(ask(alice, "kms:Decrypt", { ...input, boundary: narrow }).reason).toMatchObject({
      kind: "boundaryDoesNotAllow",
      sentence: expect.stringContaining("because no permissions boundary allows the kms:Decrypt action"),
    });
    expect(ask(session, "kms:Decrypt", { ...input, sessionPolicies: [narrow] }).reason).toMatchObject({
      kind: "sessionPolicyDoesNotAllow",
      sentence: expect.stringContaining("because no session policy allows the kms:Decrypt action"),
    });
    expect(ask(alice, "kms:Encrypt", { ...input, boundary: narrow }).allowed).toBe(true);
  });
});

describe("decideKms with a key policy of its own", () => {
  test("naming the user is enough", () => {
    expect(ask(alice, "kms:Encrypt", { keyPolicy: keyPolicy(allow({ AWS: alice.arn })) })).toMatchObject({
      allowed: true,
      reason: { kind: "keyPolicyAllow", statement: "#0" },
    });
  });

  test("an IAM Allow without root delegation is ineffective", () => {
    const decision = ask(alice, "kms:Decrypt", {
      keyPolicy: keyPolicy(allow({ AWS: session.roleArn })),
      identityPolicies: [iamAllow()],
    });
    expect(decision).toMatchObject({
      allowed: false,
      reason: {
        kind: "noResourcePolicyAllows",
        sentence: expect.stringMatching(/because no resource-based policy allows the kms:Decrypt action$/),
      },
    });
  });

  test("the root user is refused when the key policy does not name the account", () => {
    expect(ask(root, "kms:Decrypt", { keyPolicy: keyPolicy(allow({ AWS: alice.arn })) }).allowed).toBe(false);
  });

  test("a deny in it is told as a resource-based one", () => {
    const policy = keyPolicy(allow({ AWS: alice.arn }), {
      ...allow({ AWS: account }, "kms:Decrypt"),
      Effect: "Deny",
    });
    const { reason } = ask(alice, "kms:Decrypt", { keyPolicy: policy });
    expect(reason.sentence).toBe(
      `User: ${alice.arn} is not authorized to perform: kms:Decrypt on resource: ${key} with an explicit deny in a resource-based policy`,
    );
    expect(ask(alice, "kms:Encrypt", { keyPolicy: policy }).allowed).toBe(true);
  });

  test("a session is matched by its role and by its own ARN; only the first is held by boundary and session policies", () => {
    const narrow = iamAllow("kms:Encrypt");
    const byRole = keyPolicy(allow({ AWS: session.roleArn }));
    const bySession = keyPolicy(allow({ AWS: session.arn }));
    expect(ask(session, "kms:Decrypt", { keyPolicy: byRole }).allowed).toBe(true);
    expect(ask(session, "kms:Decrypt", { keyPolicy: byRole, boundary: narrow }).reason.kind).toBe(
      "boundaryDoesNotAllow",
    );
    expect(ask(session, "kms:Decrypt", { keyPolicy: byRole, sessionPolicies: [narrow] }).reason.kind).toBe(
      "sessionPolicyDoesNotAllow",
    );
    expect(ask(session, "kms:Decrypt", { keyPolicy: bySession, boundary: narrow }).allowed).toBe(true);
    expect(ask(alice, "kms:Decrypt", { keyPolicy: bySession }).allowed).toBe(false);
  });

  test("NotPrincipal in a deny spares the named and only them", () => {
    const policy = keyPolicy(allow("*"), {
      Effect: "Deny",
      NotPrincipal: { AWS: [alice.arn, root.arn] },
      Action: "kms:*",
      Resource: "*",
    });
    expect(ask(alice, "kms:Decrypt", { keyPolicy: policy }).allowed).toBe(true);
    expect(ask(root, "kms:Decrypt", { keyPolicy: policy }).allowed).toBe(true);
    expect(ask(session, "kms:Decrypt", { keyPolicy: policy }).allowed).toBe(false);
  });

  test("a statement without Resource or Action is accepted and has no effect", () => {
    const statement = allow({ AWS: alice.arn });
    const { Resource: _resource, ...noResource } = statement;
    const { Action: _action, ...noAction } = statement;
    expect(ask(alice, "kms:Decrypt", { keyPolicy: keyPolicy(noResource, noAction) }).allowed).toBe(false);
  });

  test("a service principal needs the key policy or a grant", () => {
    const trail: PolicyPrincipal = { type: "AWSService", accountId: "", arn: "cloudtrail.amazonaws.com" };
    const policy = keyPolicy(allow({ Service: "cloudtrail.amazonaws.com" }, "kms:GenerateDataKey*"));
    expect(ask(trail, "kms:GenerateDataKey", { keyPolicy: policy }).allowed).toBe(true);
    expect(ask(trail, "kms:Decrypt", { keyPolicy: policy }).reason.kind).toBe("noResourcePolicyAllows");
    expect(ask(trail, "kms:Decrypt").allowed).toBe(false);
  });
});

describe("decideKms across accounts", () => {
  const admits = keyPolicy(allow({ AWS: other }));

  test("needs both the key policy and the caller's own IAM", () => {
    expect(ask(bob, "kms:Decrypt", { identityPolicies: [iamAllow()] }).reason.kind).toBe(
      "noResourcePolicyAllows",
    );
    expect(ask(bob, "kms:Decrypt", { keyPolicy: admits }).reason.kind).toBe("noIdentityPolicyAllows");
    const named = keyPolicy(allow({ AWS: bob.arn }));
    expect(ask(bob, "kms:Decrypt", { keyPolicy: named }).reason.kind).toBe("noIdentityPolicyAllows");
    expect(ask(bob, "kms:Decrypt", { keyPolicy: admits, identityPolicies: [iamAllow()] }).allowed).toBe(true);
    expect(ask(bob, "kms:Decrypt", { keyPolicy: named, identityPolicies: [iamAllow()] }).allowed).toBe(true);
  });

  test("management of a key stays within its account", () => {
    expect(
      ask(bob, "kms:ScheduleKeyDeletion", { keyPolicy: admits, identityPolicies: [iamAllow()] }).reason.kind,
    ).toBe("wrongAccount");
  });

  test("the other account's root user needs only the key policy", () => {
    const otherRoot: PolicyPrincipal = { type: "Root", accountId: other, arn: `arn:aws:iam::${other}:root` };
    expect(ask(otherRoot, "kms:Decrypt", { keyPolicy: admits }).allowed).toBe(true);
    expect(ask(otherRoot, "kms:Decrypt").allowed).toBe(false);
  });
});

describe("decideKms with grants", () => {
  const only = keyPolicy(allow({ AWS: root.arn }, "kms:PutKeyPolicy"));
  const grant = (more: object = {}) => ({
    grantId: "g1",
    granteePrincipal: alice.arn,
    operations: ["Decrypt", "DescribeKey", "CreateGrant"],
    ...more,
  });

  test("a grant is enough for its grantee, its operations and its context", () => {
    const grants = indexGrants([
      grant({ constraints: { encryptionContextSubset: { tenant: "a" } } }),
      { ...grant(), grantId: "g2", granteePrincipal: bob.arn },
    ]);
    const encryptionContext = { tenant: "a", more: "x" };
    expect(ask(alice, "kms:Decrypt", { keyPolicy: only, grants, encryptionContext })).toMatchObject({
      allowed: true,
      reason: { kind: "grantAllow", policy: "g1" },
    });
    expect(ask(alice, "kms:Encrypt", { keyPolicy: only, grants, encryptionContext }).allowed).toBe(false);
    expect(ask(alice, "kms:Decrypt", { keyPolicy: only, grants }).allowed).toBe(false);
    expect(
      ask(alice, "kms:Decrypt", { keyPolicy: only, grants, encryptionContext: { tenant: "A" } }).allowed,
    ).toBe(false);
    expect(ask(session, "kms:Decrypt", { keyPolicy: only, grants, encryptionContext }).allowed).toBe(false);
    expect(ask(alice, "kms:DescribeKey", { keyPolicy: only, grants }).allowed).toBe(true);
  });

  test("EncryptionContextEquals takes the same pairs and no others", () => {
    const grants = [grant({ constraints: { encryptionContextEquals: { a: "1", b: "2" } } })];
    const by = (encryptionContext: Record<string, string>) =>
      ask(alice, "kms:Decrypt", { keyPolicy: only, grants, encryptionContext }).allowed;
    expect(by({ b: "2", a: "1" })).toBe(true);
    expect(by({ a: "1" })).toBe(false);
    expect(by({ a: "1", b: "2", c: "3" })).toBe(false);
  });

  test("a deny in the key policy wins over a grant", () => {
    const policy = keyPolicy({ ...allow({ AWS: alice.arn }, "kms:Decrypt"), Effect: "Deny" });
    expect(ask(alice, "kms:Decrypt", { keyPolicy: policy, grants: [grant()] }).reason.kind).toBe(
      "explicitDeny",
    );
  });

  test("a role's grant serves its sessions, a session's only that one", () => {
    const toRole = [grant({ granteePrincipal: session.roleArn })];
    const toOther = [grant({ granteePrincipal: `${session.arn}0` })];
    expect(ask(session, "kms:Decrypt", { keyPolicy: only, grants: toRole }).allowed).toBe(true);
    expect(ask(session, "kms:Decrypt", { keyPolicy: only, grants: toOther }).allowed).toBe(false);
  });

  test("across accounts a grant is the trust, and IAM must allow too", () => {
    const grants = [grant({ granteePrincipal: bob.arn })];
    expect(ask(bob, "kms:Decrypt", { keyPolicy: only, grants }).reason.kind).toBe("noIdentityPolicyAllows");
    expect(ask(bob, "kms:Decrypt", { keyPolicy: only, grants, identityPolicies: [iamAllow()] }).allowed).toBe(
      true,
    );
  });

  test("CreateGrant by a grant makes only grants within it", () => {
    const by = (operations: string[]) =>
      ask(alice, "kms:CreateGrant", { keyPolicy: only, grants: [grant()], childGrant: { operations } })
        .allowed;
    expect(by(["Decrypt"])).toBe(true);
    expect(by(["Decrypt", "Encrypt"])).toBe(false);
    expect(ask(alice, "kms:CreateGrant", { keyPolicy: only, grants: [grant()] }).allowed).toBe(false);
  });
});

describe("decideKms with an AWS managed key", () => {
  const managed = compilePolicy("default", awsManagedKeyPolicy("ebs", account, "us-east-1"), "key");

  test("anyone of the account through EBS, nobody directly, nobody of another account", () => {
    const context = { "kms:ViaService": "ec2.us-east-1.amazonaws.com" };
    expect(ask(alice, "kms:GenerateDataKeyWithoutPlaintext", { keyPolicy: managed, context }).allowed).toBe(
      true,
    );
    expect(ask(alice, "kms:GenerateDataKeyWithoutPlaintext", { keyPolicy: managed }).allowed).toBe(false);
    expect(
      ask(alice, "kms:Decrypt", {
        keyPolicy: managed,
        context: { "kms:ViaService": "s3.us-east-1.amazonaws.com" },
      }).allowed,
    ).toBe(false);
    expect(
      ask(bob, "kms:Decrypt", { keyPolicy: managed, context, identityPolicies: [iamAllow()] }).allowed,
    ).toBe(false);
    expect(ask(root, "kms:DescribeKey", { keyPolicy: managed }).allowed).toBe(true);
    expect(ask(root, "kms:ScheduleKeyDeletion", { keyPolicy: managed }).allowed).toBe(false);
  });
});
