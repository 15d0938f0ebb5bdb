import { beforeEach, describe, expect, test } from "vitest";
import { account, allowAll, iamOf, testIdentity } from "../../../testing/context.ts";
import { policiesOf } from "../../policies-of.ts";

let identity: ReturnType<typeof testIdentity>;
let iam: ReturnType<typeof iamOf>;
beforeEach(async () => {
  identity = testIdentity();
  iam = iamOf(identity);
  await iam("CreateGroup", { groupName: "Devs", path: "/g/" });
  for (const userName of ["Ann", "bob", "cid"]) await iam("CreateUser", { userName });
});
const code = (name: string) => expect.objectContaining({ code: name });
const add = (userName: string, groupName = "devs") => iam("AddUserToGroup", { userName, groupName });

describe("groups", () => {
  test("are made once, whatever the case, and listed", async () => {
    await expect(iam("CreateGroup", { groupName: "devs" })).rejects.toMatchObject({
      code: "EntityAlreadyExists",
      message: "Group with name devs already exists.",
    });
    expect((await iam("ListGroups", { pathPrefix: "/g/" })).groups).toEqual([
      {
        path: "/g/",
        groupName: "Devs",
        groupId: expect.stringMatching(/^AGPA[A-Z2-7]{17}$/),
        arn: `arn:aws:iam::${account}:group/g/Devs`,
        createDate: expect.anything(),
      },
    ]);
    expect((await iam("ListGroups", { pathPrefix: "/x/" })).groups).toEqual([]);
  });

  test("have their users, page by page; a user is added once", async () => {
    for (const name of ["cid", "ANN", "bob", "bob"]) await add(name);
    const page = await iam("GetGroup", { groupName: "devs", maxItems: 2 });
    expect(page).toMatchObject({ group: { groupName: "Devs" }, isTruncated: true });
    expect(page.users?.map(({ userName }) => userName)).toEqual(["Ann", "bob"]);
    const rest = await iam("GetGroup", { groupName: "devs", marker: page.marker! });
    expect(rest.users?.map(({ userName }) => userName)).toEqual(["cid"]);
    expect((await iam("ListGroupsForUser", { userName: "ann" })).groups).toMatchObject([
      { groupName: "Devs" },
    ]);
  });

  test("a user who is not in it, and nobody at all, are NoSuchEntity", async () => {
    await expect(add("nobody")).rejects.toEqual(code("NoSuchEntity"));
    await expect(add("ann", "none")).rejects.toEqual(code("NoSuchEntity"));
    const removal = { userName: "ann", groupName: "devs" };
    await expect(iam("RemoveUserFromGroup", removal)).rejects.toEqual(code("NoSuchEntity"));
    await add("ann");
    await iam("RemoveUserFromGroup", removal);
    expect((await iam("GetGroup", { groupName: "devs" })).users).toEqual([]);
  });

  test("a user is in ten at most", async () => {
    for (let i = 0; i < 11; i += 1) await iam("CreateGroup", { groupName: `g${i}` });
    for (let i = 0; i < 10; i += 1) await add("ann", `g${i}`);
    await expect(add("ann", "g10")).rejects.toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for GroupsPerUser: 10",
    });
  });

  test("are deleted when nobody is in them and they have no policies", async () => {
    const policyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    await add("ann");
    await iam("PutGroupPolicy", { groupName: "devs", policyName: "p", policyDocument: allowAll });
    await iam("AttachGroupPolicy", { groupName: "devs", policyArn });
    const deletion = () => iam("DeleteGroup", { groupName: "devs" });
    await expect(deletion()).rejects.toThrow("Cannot delete entity, must remove users from group first.");
    await iam("RemoveUserFromGroup", { userName: "ann", groupName: "devs" });
    await expect(deletion()).rejects.toThrow("Cannot delete entity, must delete policies first.");
    await iam("DeleteGroupPolicy", { groupName: "devs", policyName: "p" });
    await expect(deletion()).rejects.toThrow("Cannot delete entity, must detach all policies first.");
    await iam("DetachGroupPolicy", { groupName: "devs", policyArn });
    await deletion();
    await expect(deletion()).rejects.toEqual(code("NoSuchEntity"));
  });

  test("one that is being deleted and joined at the same moment ends whole", async () => {
    const outcomes = await Promise.allSettled([iam("DeleteGroup", { groupName: "devs" }), add("ann")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect((await identity.context.entities.user(account, "ann"))?.value.groups).toEqual([]);
  });

  test("give their policies to their users", async () => {
    await add("ann");
    await iam("PutGroupPolicy", { groupName: "devs", policyName: "inline", policyDocument: allowAll });
    await iam("AttachGroupPolicy", {
      groupName: "devs",
      policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
    });
    const arn = `arn:aws:iam::${account}:user/Ann`;
    const { identity: policies } = await policiesOf(identity.context, { arn, sessionPolicyArns: [] });
    expect(policies.map(({ name }) => name)).toEqual([
      "inline",
      "arn:aws:iam::aws:policy/AdministratorAccess",
    ]);
  });
});
