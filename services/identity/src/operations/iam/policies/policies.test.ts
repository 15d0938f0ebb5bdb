import { beforeEach, describe, expect, test } from "vitest";
import { account, allowAll, allowing, iamOf, testIdentity, trustAll } from "../../../testing/context.ts";
import { policiesOf } from "../../policies-of.ts";

let identity: ReturnType<typeof testIdentity>;
let iam: ReturnType<typeof iamOf>;
beforeEach(async () => {
  identity = testIdentity();
  iam = iamOf(identity);
  await iam("CreateUser", { userName: "ann" });
});
const code = (name: string) => expect.objectContaining({ code: name });
const userArn = `arn:aws:iam::${account}:user/ann`;
const seen = async () =>
  (await policiesOf(identity.context, { arn: userArn, sessionPolicyArns: [] })).identity;
const sized = (characters: number) => allowing("kms:".padEnd(characters - allowing("").length, "x"));
const arnOf = (policyName: string) => `arn:aws:iam::${account}:policy/${policyName}`;

describe.each(["User", "Role", "Group"] as const)("inline policies of a %s", (Kind) => {
  const named = { userName: "ann", roleName: "app", groupName: "devs" };
  const { [`${Kind.toLowerCase()}Name` as "userName"]: name } = named;
  const owner = { [`${Kind.toLowerCase()}Name`]: name };
  const put = (policyName: string, policyDocument: string) =>
    iam(`Put${Kind}Policy`, { ...owner, policyName, policyDocument });
  beforeEach(async () => {
    await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trustAll });
    await iam("CreateGroup", { groupName: "devs" });
  });

  test("are put, got, listed in pages and deleted", async () => {
    for (const policyName of ["b", "a"]) await put(policyName, allowAll);
    expect(await iam(`Get${Kind}Policy`, { ...owner, policyName: "a" })).toEqual({
      ...owner,
      policyName: "a",
      policyDocument: allowAll,
    });
    const page = (await iam(`List${Kind}Policies`, { ...owner, maxItems: 1 })) as { marker: string };
    expect(page).toMatchObject({ policyNames: ["a"], isTruncated: true });
    expect(await iam(`List${Kind}Policies`, { ...owner, marker: page.marker })).toMatchObject({
      policyNames: ["b"],
      isTruncated: false,
    });
    await iam(`Delete${Kind}Policy`, { ...owner, policyName: "a" });
    for (const operation of [`Get${Kind}Policy`, `Delete${Kind}Policy`] as const) {
      await expect(iam(operation, { ...owner, policyName: "a" })).rejects.toMatchObject({
        code: "NoSuchEntity",
        message: `The ${Kind.toLowerCase()} policy with name a cannot be found.`,
      });
    }
  });

  test("must be policies, and together within their size", async () => {
    await expect(put("p", "{")).rejects.toEqual(code("MalformedPolicyDocument"));
    await expect(put("p", trustAll)).rejects.toEqual(code("MalformedPolicyDocument"));
    const max = { User: 2048, Role: 10_240, Group: 5120 }[Kind];
    await put("p", sized(max));
    await expect(put("p", sized(max + 1))).rejects.toMatchObject({
      code: "LimitExceeded",
      message: `Maximum policy size of ${max} bytes exceeded for ${Kind.toLowerCase()} ${name}`,
    });
    await expect(put("q", allowAll)).rejects.toEqual(code("LimitExceeded"));
  });

  test("that every object inherits by name are not there", async () => {
    for (const policyName of ["constructor", "toString", "__proto__"]) {
      await expect(iam(`Get${Kind}Policy`, { ...owner, policyName })).rejects.toEqual(code("NoSuchEntity"));
    }
    await put("__proto__", allowAll);
    expect(await iam(`Get${Kind}Policy`, { ...owner, policyName: "__proto__" })).toMatchObject({
      policyDocument: allowAll,
    });
  });
});

describe("managed policies", () => {
  const create = (policyName: string, policyDocument = allowAll) =>
    iam("CreatePolicy", { policyName, policyDocument, description: "d", path: "/" });

  test("are made once, described and deleted", async () => {
    const { policy } = await create("Keys");
    expect(policy).toEqual({
      policyName: "Keys",
      policyId: expect.stringMatching(/^ANPA[A-Z2-7]{17}$/),
      arn: arnOf("Keys"),
      path: "/",
      defaultVersionId: "v1",
      attachmentCount: 0,
      permissionsBoundaryUsageCount: 0,
      isAttachable: true,
      description: "d",
      createDate: expect.anything(),
      updateDate: expect.anything(),
    });
    await expect(create("keys")).rejects.toThrow(
      "A policy called keys already exists. Duplicate names are not allowed.",
    );
    expect((await iam("GetPolicy", { policyArn: arnOf("Keys") })).policy).toEqual(policy);
    await iam("DeletePolicy", { policyArn: arnOf("Keys") });
    await expect(iam("GetPolicy", { policyArn: arnOf("Keys") })).rejects.toMatchObject({
      code: "NoSuchEntity",
      message: `Policy ${arnOf("Keys")} was not found.`,
    });
  });

  test("may have 6144 characters, and must be policies", async () => {
    await create("a", sized(6144));
    await create("b", sized(6144).replace("{", "{\n\t "));
    await expect(create("c", sized(6145))).rejects.toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for PolicySize: 6144",
    });
    await expect(create("c", "nonsense")).rejects.toEqual(code("MalformedPolicyDocument"));
  });

  test("take effect by the version in force, of which there are five at most", async () => {
    await create("keys");
    const policyArn = arnOf("keys");
    await iam("AttachUserPolicy", { userName: "ann", policyArn });
    const version = (n: number) => allowing(`kms:v${n}`);
    const { policyVersion } = await iam("CreatePolicyVersion", { policyArn, policyDocument: version(2) });
    expect(policyVersion).toMatchObject({ versionId: "v2", isDefaultVersion: false });
    expect((await seen())[0]?.document).toBe(allowAll);
    await iam("SetDefaultPolicyVersion", { policyArn, versionId: "v2" });
    expect((await seen())[0]?.document).toBe(version(2));
    for (const n of [3, 4, 5]) {
      await iam("CreatePolicyVersion", { policyArn, policyDocument: version(n), setAsDefault: true });
    }
    expect((await seen())[0]?.document).toBe(version(5));
    await expect(iam("CreatePolicyVersion", { policyArn, policyDocument: allowAll })).rejects.toEqual(
      code("LimitExceeded"),
    );
    const page = await iam("ListPolicyVersions", { policyArn, maxItems: 2 });
    expect(page.versions?.map(({ versionId }) => versionId)).toEqual(["v5", "v4"]);
    const rest = await iam("ListPolicyVersions", { policyArn, marker: page.marker! });
    expect(rest.versions?.map(({ versionId }) => versionId)).toEqual(["v3", "v2", "v1"]);
    await expect(iam("DeletePolicyVersion", { policyArn, versionId: "v5" })).rejects.toThrow(
      "Cannot delete the default version of a policy.",
    );
    await iam("DeletePolicyVersion", { policyArn, versionId: "v1" });
    const { policyVersion: sixth } = await iam("CreatePolicyVersion", {
      policyArn,
      policyDocument: allowAll,
    });
    expect(sixth?.versionId).toBe("v6");
    expect((await iam("GetPolicyVersion", { policyArn, versionId: "v6" })).policyVersion).toMatchObject({
      document: allowAll,
      isDefaultVersion: false,
    });
    await expect(iam("GetPolicyVersion", { policyArn, versionId: "v1" })).rejects.toEqual(
      code("NoSuchEntity"),
    );
  });

  test("are not deleted while attached or with several versions", async () => {
    await create("keys");
    const policyArn = arnOf("keys");
    await iam("AttachUserPolicy", { userName: "ann", policyArn });
    await expect(iam("DeletePolicy", { policyArn })).rejects.toThrow(
      "Cannot delete a policy attached to entities.",
    );
    await iam("DetachUserPolicy", { userName: "ann", policyArn });
    await iam("CreatePolicyVersion", { policyArn, policyDocument: allowAll });
    await expect(iam("DeletePolicy", { policyArn })).rejects.toThrow("more than one version");
    await iam("DeletePolicyVersion", { policyArn, versionId: "v2" });
    await iam("DeletePolicy", { policyArn });
  });

  test("of AWS are there, a handful, and nobody changes them", async () => {
    const policyArn = "arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser";
    const { policyVersion } = await iam("GetPolicyVersion", { policyArn, versionId: "v1" });
    expect(policyVersion?.document).toContain("kms:CreateKey");
    for (const change of [
      () => iam("DeletePolicy", { policyArn }),
      () => iam("CreatePolicyVersion", { policyArn, policyDocument: allowAll }),
      () => iam("TagPolicy", { policyArn, tags: [{ key: "k", value: "v" }] }),
    ]) {
      await expect(change()).rejects.toEqual(code("AccessDenied"));
    }
    const unknown = "arn:aws:iam::aws:policy/AmazonEC2FullAccess";
    await expect(iam("AttachUserPolicy", { userName: "ann", policyArn: unknown })).rejects.toMatchObject({
      code: "NoSuchEntity",
      message: `Policy ${unknown} does not exist or is not attachable.`,
    });
    await expect(iam("GetPolicy", { policyArn: unknown })).rejects.toMatchObject({
      code: "NoSuchEntity",
      message: `Policy ${unknown} was not found.`,
    });
  });

  test("of another account, and what is no policy's ARN, cannot be attached", async () => {
    for (const [policyArn, refusal] of [
      ["arn:aws:iam::999999999999:policy/p", "NoSuchEntity"],
      [`arn:aws:iam::${account}:user/ann`, "InvalidInput"],
      ["AdministratorAccessOfMine-no-arn", "ValidationError"],
      [arnOf("x/y"), "NoSuchEntity"],
    ] as const) {
      await expect(iam("AttachUserPolicy", { userName: "ann", policyArn })).rejects.toEqual(code(refusal));
    }
  });

  test("are listed by scope, use and path, in pages", async () => {
    await create("zeta");
    await iam("CreatePolicy", { policyName: "alpha", policyDocument: allowAll, path: "/p/" });
    const policyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    await iam("AttachUserPolicy", { userName: "ann", policyArn });
    const names = async (input: Parameters<typeof iam<"ListPolicies">>[1]) =>
      (await iam("ListPolicies", input)).policies?.map(({ policyName }) => policyName);
    expect(await names({ scope: "Local" })).toEqual(["alpha", "zeta"]);
    expect(await names({ pathPrefix: "/p/" })).toEqual(["alpha"]);
    expect(await names({ onlyAttached: true })).toEqual(["AdministratorAccess"]);
    expect(await names({ policyUsageFilter: "PermissionsBoundary" })).toEqual([]);
    const all = await iam("ListPolicies", { maxItems: 3 });
    expect(all.policies?.map(({ policyName }) => policyName)).toEqual([
      "alpha",
      "zeta",
      "AdministratorAccess",
    ]);
    expect((await iam("ListPolicies", { marker: all.marker! })).policies?.[0]?.policyName).toBe(
      "AmazonS3FullAccess",
    );
  });

  test("have tags of their own", async () => {
    await create("keys");
    const policyArn = arnOf("keys");
    await iam("TagPolicy", { policyArn, tags: [{ key: "k", value: "v" }] });
    expect((await iam("ListPolicyTags", { policyArn })).tags).toEqual([{ key: "k", value: "v" }]);
    await iam("UntagPolicy", { policyArn, tagKeys: ["k"] });
    expect((await iam("GetPolicy", { policyArn })).policy?.tags).toBeUndefined();
  });
});

describe("attachments", () => {
  test("are listed at both ends, in pages, and end with what they were attached to", async () => {
    await iam("CreatePolicy", { policyName: "keys", policyDocument: allowAll });
    const policyArn = arnOf("keys");
    await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trustAll });
    await iam("CreateGroup", { groupName: "devs" });
    for (let twice = 0; twice < 2; twice += 1) {
      await iam("AttachUserPolicy", { userName: "ann", policyArn });
      await iam("AttachRolePolicy", { roleName: "app", policyArn });
      await iam("AttachGroupPolicy", { groupName: "devs", policyArn });
    }
    await iam("PutUserPermissionsBoundary", { userName: "ann", permissionsBoundary: policyArn });
    const attached = { attachedPolicies: [{ policyName: "keys", policyArn }], isTruncated: false };
    expect(await iam("ListAttachedUserPolicies", { userName: "ann" })).toEqual(attached);
    expect(await iam("ListAttachedRolePolicies", { roleName: "app" })).toEqual(attached);
    expect(await iam("ListAttachedGroupPolicies", { groupName: "devs" })).toEqual(attached);
    const { policyGroups, policyUsers, policyRoles } = await iam("ListEntitiesForPolicy", { policyArn });
    expect(policyGroups).toMatchObject([{ groupName: "devs", groupId: expect.stringMatching(/^AGPA/) }]);
    expect(policyUsers).toMatchObject([{ userName: "ann", userId: expect.stringMatching(/^AIDA/) }]);
    expect(policyRoles).toMatchObject([{ roleName: "app", roleId: expect.stringMatching(/^AROA/) }]);
    const first = await iam("ListEntitiesForPolicy", { policyArn, maxItems: 1 });
    expect(first).toMatchObject({
      policyGroups: [{ groupName: "devs" }],
      policyUsers: [],
      isTruncated: true,
    });
    const bounded = await iam("ListEntitiesForPolicy", {
      policyArn,
      policyUsageFilter: "PermissionsBoundary",
    });
    expect(bounded).toMatchObject({ policyGroups: [], policyUsers: [{ userName: "ann" }], policyRoles: [] });
    expect((await iam("ListEntitiesForPolicy", { policyArn, entityFilter: "Role" })).policyUsers).toEqual([]);
    expect((await iam("GetPolicy", { policyArn })).policy?.attachmentCount).toBe(3);
    await iam("DetachUserPolicy", { userName: "ann", policyArn });
    await expect(iam("DetachUserPolicy", { userName: "ann", policyArn })).rejects.toMatchObject({
      code: "NoSuchEntity",
      message: `Policy ${policyArn} was not found.`,
    });
  });

  test("there are ten at most", async () => {
    for (let i = 0; i <= 10; i += 1) {
      await iam("CreatePolicy", { policyName: `p${i}`, policyDocument: allowAll });
    }
    for (let i = 0; i < 10; i += 1) {
      await iam("AttachUserPolicy", { userName: "ann", policyArn: arnOf(`p${i}`) });
    }
    const eleventh = iam("AttachUserPolicy", { userName: "ann", policyArn: arnOf("p10") });
    await expect(eleventh).rejects.toThrow("Cannot exceed quota for PoliciesPerUser: 10");
    expect(await seen()).toHaveLength(10);
  });
});
