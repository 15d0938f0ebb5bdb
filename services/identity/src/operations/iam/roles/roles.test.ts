import { beforeEach, describe, expect, test } from "vitest";
import { account, allowAll, iamOf, testIdentity, trustAll } from "../../../testing/context.ts";

let identity: ReturnType<typeof testIdentity>;
let iam: ReturnType<typeof iamOf>;
beforeEach(() => {
  identity = testIdentity();
  iam = iamOf(identity);
});
const code = (name: string) => expect.objectContaining({ code: name });
const create = (roleName: string, part: Partial<Parameters<typeof iam<"CreateRole">>[1]> = {}) =>
  iam("CreateRole", { roleName, assumeRolePolicyDocument: trustAll, ...part });
const trusting = (principal: object, action = "sts:AssumeRole") =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: action }],
  });

describe("CreateRole", () => {
  test("answers with the role; its session is an hour unless told otherwise", async () => {
    const { role } = await create("app", { path: "/r/", description: "an app" });
    expect(role).toEqual({
      path: "/r/",
      roleName: "app",
      roleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
      arn: `arn:aws:iam::${account}:role/r/app`,
      createDate: { seconds: identity.clock.ms / 1000, nanos: 0 },
      assumeRolePolicyDocument: trustAll,
      description: "an app",
    });
    const stored = { ...role, maxSessionDuration: 3600, roleLastUsed: {} };
    expect((await iam("GetRole", { roleName: "APP" })).role).toEqual(stored);
    await expect(create("App")).rejects.toThrow("Role with name App already exists.");
  });

  test.each([
    [{ maxSessionDuration: 3599 }, "ValidationError"],
    [{ maxSessionDuration: 43_201 }, "ValidationError"],
    [{ assumeRolePolicyDocument: "{}" }, "MalformedPolicyDocument"],
    [{ assumeRolePolicyDocument: allowAll }, "MalformedPolicyDocument"],
    [{ assumeRolePolicyDocument: trusting({ AWS: "*" }, "kms:Decrypt") }, "MalformedPolicyDocument"],
    [
      { assumeRolePolicyDocument: trusting({ AWS: `arn:aws:iam::${account}:user/none` }) },
      "MalformedPolicyDocument",
    ],
    [
      {
        assumeRolePolicyDocument: trusting({
          AWS: Array.from({ length: 60 }, () => `arn:aws:iam::${account}:root`),
        }),
      },
      "LimitExceeded",
    ],
  ])("%j is %s", async (part, refusal) => {
    await expect(create("app", part)).rejects.toEqual(code(refusal));
  });

  test("says of a trust policy that is no JSON that it is none", async () => {
    await expect(create("app", { assumeRolePolicyDocument: `${trustAll},` })).rejects.toMatchObject({
      code: "MalformedPolicyDocument",
      message: "This policy contains invalid Json",
    });
  });

  test("may trust services and accounts that nobody has used yet", async () => {
    await create("a", { assumeRolePolicyDocument: trusting({ Service: "ec2.amazonaws.com" }) });
    await create("b", { assumeRolePolicyDocument: trusting({ AWS: "999999999999" }) });
    expect((await iam("ListRoles", { maxItems: 1 })).isTruncated).toBe(true);
  });
});

describe("UpdateRole, UpdateRoleDescription and UpdateAssumeRolePolicy", () => {
  test("change what is given and leave the rest", async () => {
    await create("app", { description: "one", tags: [{ key: "k", value: "v" }] });
    await iam("UpdateRole", { roleName: "app", maxSessionDuration: 43_200 });
    const { role } = await iam("UpdateRoleDescription", { roleName: "app", description: "two" });
    expect(role).toMatchObject({ description: "two", maxSessionDuration: 43_200 });
    const policyDocument = trusting({ AWS: account });
    await iam("UpdateAssumeRolePolicy", { roleName: "app", policyDocument });
    expect((await iam("GetRole", { roleName: "app" })).role).toMatchObject({
      assumeRolePolicyDocument: policyDocument,
      tags: [{ key: "k", value: "v" }],
    });
    await expect(
      iam("UpdateAssumeRolePolicy", { roleName: "app", policyDocument: allowAll }),
    ).rejects.toEqual(code("MalformedPolicyDocument"));
    await expect(iam("UpdateRole", { roleName: "none" })).rejects.toEqual(code("NoSuchEntity"));
  });
});

describe("DeleteRole", () => {
  test("is a DeleteConflict while it has policies", async () => {
    const named = { roleName: "app" };
    const policyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    await create("app");
    await iam("PutRolePolicy", { ...named, policyName: "p", policyDocument: allowAll });
    await iam("AttachRolePolicy", { ...named, policyArn });
    await expect(iam("DeleteRole", named)).rejects.toThrow("must detach all policies first.");
    await iam("DetachRolePolicy", { ...named, policyArn });
    await expect(iam("DeleteRole", named)).rejects.toThrow("must delete policies first.");
    await iam("DeleteRolePolicy", { ...named, policyName: "p" });
    expect(await iam("ListInstanceProfilesForRole", named)).toEqual({
      instanceProfiles: [],
      isTruncated: false,
    });
    await iam("DeleteRole", named);
    await expect(iam("DeleteRole", named)).rejects.toEqual(code("NoSuchEntity"));
  });
});

describe("permissions boundaries", () => {
  test("of roles and users are put, replaced and taken, and keep their policies from deletion", async () => {
    await create("app");
    await iam("CreateUser", { userName: "ann" });
    const arns = ["one", "two"].map((name) => `arn:aws:iam::${account}:policy/${name}`);
    for (const policyName of ["one", "two"]) {
      await iam("CreatePolicy", { policyName, policyDocument: allowAll });
    }
    for (const permissionsBoundary of arns) {
      await iam("PutRolePermissionsBoundary", { roleName: "app", permissionsBoundary });
    }
    await iam("PutUserPermissionsBoundary", { userName: "ann", permissionsBoundary: arns[1]! });
    expect((await iam("GetPolicy", { policyArn: arns[1]! })).policy).toMatchObject({
      attachmentCount: 0,
      permissionsBoundaryUsageCount: 2,
    });
    await iam("DeletePolicy", { policyArn: arns[0]! });
    await expect(iam("DeletePolicy", { policyArn: arns[1]! })).rejects.toEqual(code("DeleteConflict"));
    await iam("DeleteRolePermissionsBoundary", { roleName: "app" });
    await iam("DeleteUserPermissionsBoundary", { userName: "ann" });
    await expect(iam("DeleteUserPermissionsBoundary", { userName: "ann" })).rejects.toEqual(
      code("NoSuchEntity"),
    );
    await iam("DeletePolicy", { policyArn: arns[1]! });
  });
});
