import { beforeEach, describe, expect, test } from "vitest";
import {
  account,
  allowAll,
  allowing,
  callOf,
  claim,
  iamOf,
  testIdentity,
  userWithKey,
} from "../../../testing/context.ts";
import { verifySignature } from "../../verify-signature.ts";

let identity: ReturnType<typeof testIdentity>;
let iam: ReturnType<typeof iamOf>;
beforeEach(() => {
  identity = testIdentity();
  iam = iamOf(identity);
});
const code = (name: string) => expect.objectContaining({ code: name });

describe("CreateUser", () => {
  test("answers with the user, its tags and its boundary", async () => {
    await iam("CreatePolicy", { policyName: "limit", policyDocument: allowAll });
    const limit = `arn:aws:iam::${account}:policy/limit`;
    const { user } = await iam("CreateUser", {
      userName: "Alice",
      path: "/team/",
      permissionsBoundary: limit,
      tags: [{ key: "dept", value: "eng" }],
    });
    expect(user).toEqual({
      path: "/team/",
      userName: "Alice",
      userId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
      arn: `arn:aws:iam::${account}:user/team/Alice`,
      createDate: { seconds: identity.clock.ms / 1000, nanos: 0 },
      permissionsBoundary: {
        permissionsBoundaryType: "Policy",
        permissionsBoundaryArn: limit,
      },
      tags: [{ key: "dept", value: "eng" }],
    });
    expect((await iam("GetUser", { userName: "alice" })).user).toEqual(user);
  });

  test("names do not differ by case alone", async () => {
    await iam("CreateUser", { userName: "Alice" });
    await expect(iam("CreateUser", { userName: "alice" })).rejects.toMatchObject({
      code: "EntityAlreadyExists",
      message: "User with name alice already exists.",
    });
  });

  test.each([
    [{}, "Value null at 'userName' failed to satisfy constraint: Member must not be null"],
    [{ userName: "x".repeat(65) }, "Member must have length less than or equal to 64"],
    [{ userName: "a b" }, "Member must satisfy regular expression pattern"],
    [{ userName: "a", path: "team" }, "at 'path' failed to satisfy constraint"],
  ])("%j is a ValidationError", async (input, message) => {
    const refused = iam("CreateUser", input);
    await expect(refused).rejects.toMatchObject({ code: "ValidationError" });
    await expect(refused).rejects.toThrow(message);
  });

  test("64 characters are enough, and a boundary must be there", async () => {
    await iam("CreateUser", { userName: "x".repeat(64) });
    const permissionsBoundary = `arn:aws:iam::${account}:policy/none`;
    await expect(iam("CreateUser", { userName: "b", permissionsBoundary })).rejects.toEqual(
      code("NoSuchEntity"),
    );
  });
});

describe("GetUser", () => {
  test("without a name is the caller, root users too; a role's session must name one", async () => {
    const { principal } = await userWithKey(identity);
    await iam("PutUserPolicy", { userName: "alice", policyName: "p", policyDocument: allowAll });
    const own = await iamOf(identity, callOf(principal))("GetUser");
    expect(own.user).toMatchObject({ userName: "alice" });
    expect((await iam("GetUser")).user).toMatchObject({
      arn: `arn:aws:iam::${account}:root`,
      userId: account,
    });
    const session = { ...principal, type: "AssumedRole" as const };
    await expect(iamOf(identity, callOf(session))("GetUser")).rejects.toMatchObject({
      code: "ValidationError",
      message: "Must specify userName when calling with non-User credentials",
    });
  });

  test("of nobody is NoSuchEntity", async () => {
    await expect(iam("GetUser", { userName: "x" })).rejects.toMatchObject({
      code: "NoSuchEntity",
      message: "The user with name x cannot be found.",
    });
  });
});

describe("ListUsers", () => {
  const names = async (input: Parameters<typeof iam<"ListUsers">>[1]) => {
    const { users, isTruncated, marker } = await iam("ListUsers", input);
    return { names: users?.map(({ userName }) => userName), isTruncated, marker };
  };
  beforeEach(async () => {
    for (const userName of ["c", "A", "b"]) await iam("CreateUser", { userName, path: `/${userName}/` });
  });

  test("goes by name, page by page", async () => {
    const first = await names({ maxItems: 2 });
    expect(first).toMatchObject({ names: ["A", "b"], isTruncated: true });
    expect(await names({ maxItems: 2, marker: first.marker! })).toEqual({
      names: ["c"],
      isTruncated: false,
      marker: undefined,
    });
    expect((await names({ maxItems: 3 })).isTruncated).toBe(false);
  });

  test("shows one path only, without tags", async () => {
    await iam("TagUser", { userName: "A", tags: [{ key: "k", value: "v" }] });
    const { users } = await iam("ListUsers", { pathPrefix: "/A/" });
    expect(users).toHaveLength(1);
    expect(users?.[0]).not.toHaveProperty("tags");
  });

  test("a marker that IAM did not give, and a page of 0 or 1001, are refused", async () => {
    for (const input of [{ marker: "nonsense!" }, { maxItems: 0 }, { maxItems: 1001 }]) {
      await expect(iam("ListUsers", input)).rejects.toEqual(code("ValidationError"));
    }
    await iam("ListUsers", { maxItems: 1000 });
  });
});

describe("DeleteUser", () => {
  test("is a DeleteConflict until nothing is left of it", async () => {
    const { accessKeyId } = await userWithKey(identity);
    const named = { userName: "alice" };
    const policyArn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    await iam("CreateGroup", { groupName: "g" });
    await iam("AddUserToGroup", { ...named, groupName: "g" });
    await iam("PutUserPolicy", { ...named, policyName: "p", policyDocument: allowAll });
    await iam("AttachUserPolicy", { ...named, policyArn });
    const conflict = async (what: string) =>
      expect(iam("DeleteUser", named)).rejects.toMatchObject({
        code: "DeleteConflict",
        message: `Cannot delete entity, must ${what}`,
      });
    await conflict("detach all policies first.");
    await iam("DetachUserPolicy", { ...named, policyArn });
    await conflict("delete policies first.");
    await iam("DeleteUserPolicy", { ...named, policyName: "p" });
    await conflict("remove users from group first.");
    await iam("RemoveUserFromGroup", { ...named, groupName: "g" });
    await conflict("delete access keys first.");
    await iam("DeleteAccessKey", { ...named, accessKeyId });
    await iam("DeleteUser", named);
    await expect(iam("DeleteUser", named)).rejects.toEqual(code("NoSuchEntity"));
  });

  test("takes its boundary's use along", async () => {
    await iam("CreatePolicy", { policyName: "limit", policyDocument: allowAll });
    const policyArn = `arn:aws:iam::${account}:policy/limit`;
    await iam("CreateUser", { userName: "alice", permissionsBoundary: policyArn });
    await expect(iam("DeletePolicy", { policyArn })).rejects.toEqual(code("DeleteConflict"));
    await iam("DeleteUser", { userName: "alice" });
    await iam("DeletePolicy", { policyArn });
  });
});

describe("tags of users", () => {
  test("are put, replaced whatever the key's case, listed in pages and taken", async () => {
    await iam("CreateUser", { userName: "alice", tags: [{ key: "a", value: "1" }] });
    const named = { userName: "alice" };
    await iam("TagUser", {
      ...named,
      tags: [
        { key: "A", value: "2" },
        { key: "b", value: "" },
      ],
    });
    const page = await iam("ListUserTags", { ...named, maxItems: 1 });
    expect(page).toMatchObject({ tags: [{ key: "A", value: "2" }], isTruncated: true });
    const rest = await iam("ListUserTags", { ...named, marker: page.marker! });
    expect(rest.tags).toEqual([{ key: "b", value: "" }]);
    await iam("UntagUser", { ...named, tagKeys: ["B", "none"] });
    expect((await iam("ListUserTags", named)).tags).toEqual([{ key: "A", value: "2" }]);
  });

  test("at most 50, none twice, none of AWS's own", async () => {
    await iam("CreateUser", { userName: "alice" });
    const tags = (count: number, prefix = "k") =>
      Array.from({ length: count }, (_, i) => ({ key: `${prefix}${i}`, value: "v" }));
    await iam("TagUser", { userName: "alice", tags: tags(50) });
    await expect(iam("TagUser", { userName: "alice", tags: tags(1, "x") })).rejects.toEqual(
      code("LimitExceeded"),
    );
    for (const bad of [[...tags(1), ...tags(1, "K")], tags(1, "aws:")]) {
      await expect(iam("TagUser", { userName: "alice", tags: bad })).rejects.toEqual(code("InvalidInput"));
    }
  });
});

describe("UpdateUser", () => {
  test("gives another name and path; id, keys, groups and policies stay", async () => {
    const { accessKeyId, secret } = await userWithKey(identity);
    const policyArn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    await iam("CreateGroup", { groupName: "g" });
    await iam("AddUserToGroup", { userName: "alice", groupName: "g" });
    await iam("AttachUserPolicy", { userName: "alice", policyArn });
    const before = (await iam("GetUser", { userName: "alice" })).user;
    await iam("UpdateUser", { userName: "alice", newUserName: "Alicia", newPath: "/p/" });
    expect((await iam("GetUser", { userName: "alicia" })).user).toEqual({
      ...before,
      userName: "Alicia",
      path: "/p/",
      arn: `arn:aws:iam::${account}:user/p/Alicia`,
    });
    await expect(iam("GetUser", { userName: "alice" })).rejects.toEqual(code("NoSuchEntity"));
    const { session } = await verifySignature(identity.context, claim({ accessKeyId, secret }), "kms");
    expect(session?.principal?.arn).toBe(`arn:aws:iam::${account}:user/p/Alicia`);
    expect((await iam("GetGroup", { groupName: "g" })).users).toMatchObject([{ userName: "Alicia" }]);
    expect((await iam("ListEntitiesForPolicy", { policyArn })).policyUsers).toMatchObject([
      { userName: "Alicia" },
    ]);
    await iam("UpdateUser", { userName: "Alicia", newUserName: "ALICIA" });
    expect((await iam("ListUsers")).users).toMatchObject([{ userName: "ALICIA", path: "/p/" }]);
    await iam("DeleteAccessKey", { userName: "alicia", accessKeyId });
    await iam("DetachUserPolicy", { userName: "alicia", policyArn });
    await iam("RemoveUserFromGroup", { userName: "alicia", groupName: "g" });
    await iam("DeleteUser", { userName: "alicia" });
    expect((await iam("GetGroup", { groupName: "g" })).users).toEqual([]);
    expect((await iam("ListEntitiesForPolicy", { policyArn })).policyUsers).toEqual([]);
  });

  test("not the name of another; and only who may do so to both ARNs", async () => {
    const { principal } = await userWithKey(identity);
    await iam("CreateUser", { userName: "bob" });
    await expect(iam("UpdateUser", { userName: "bob", newUserName: "Alice" })).rejects.toEqual(
      code("EntityAlreadyExists"),
    );
    const policyDocument = allowing("iam:UpdateUser", { Resource: `arn:aws:iam::${account}:user/b*` });
    await iam("PutUserPolicy", { userName: "alice", policyName: "p", policyDocument });
    const alice = iamOf(identity, callOf(principal));
    await alice("UpdateUser", { userName: "bob", newUserName: "bert" });
    await expect(alice("UpdateUser", { userName: "bert", newUserName: "admin" })).rejects.toEqual(
      code("AccessDenied"),
    );
  });
});
