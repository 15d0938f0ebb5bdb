import { beforeEach, describe, expect, test } from "vitest";
import { account, allowing, callOf, iamOf, testIdentity, userWithKey } from "../testing/context.ts";

let identity: ReturnType<typeof testIdentity>;
let root: ReturnType<typeof iamOf>;
let ann: Awaited<ReturnType<typeof userWithKey>>["principal"];
beforeEach(async () => {
  identity = testIdentity();
  root = iamOf(identity);
  ann = (await userWithKey(identity, "ann")).principal;
  await root("CreateUser", { userName: "bob", path: "/team/", tags: [{ key: "dept", value: "eng" }] });
});
const allow = (document: string) =>
  root("PutUserPolicy", { userName: "ann", policyName: "p", policyDocument: document });
const asAnn = (part: Parameters<typeof callOf>[1] = {}) => iamOf(identity, callOf(ann, part));
const bob = `arn:aws:iam::${account}:user/team/bob`;

describe("who may call IAM", () => {
  test("without a policy nobody but the root; the refusal names action and resource", async () => {
    await expect(asAnn()("GetUser", { userName: "bob" })).rejects.toMatchObject({
      code: "AccessDenied",
      message: `User: arn:aws:iam::${account}:user/ann is not authorized to perform: iam:GetUser on resource: ${bob} because no identity-based policy allows the iam:GetUser action`,
    });
  });

  test("who may not is not told whether somebody is there", async () => {
    for (const userName of ["bob", "nobody"]) {
      await expect(asAnn()("DeleteUser", { userName })).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });

  test("policies go by the ARN of what is acted on, path and all", async () => {
    await allow(allowing("iam:GetUser", { Resource: `arn:aws:iam::${account}:user/team/*` }));
    await asAnn()("GetUser", { userName: "bob" });
    await expect(asAnn()("GetUser", { userName: "ann" })).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test.each([
    ["aws:ResourceTag/dept", "eng"],
    ["iam:ResourceTag/dept", "eng"],
    ["aws:SourceIp", "127.0.0.1"],
    ["aws:SecureTransport", "false"],
    ["aws:username", "ann"],
    ["aws:RequestedRegion", "us-east-1"],
  ])("the condition key %s is there", async (key, value) => {
    await allow(allowing("iam:GetUser", { Condition: { StringEquals: { [key]: value } } }));
    await asAnn()("GetUser", { userName: "bob" });
    await allow(allowing("iam:GetUser", { Condition: { StringEquals: { [key]: "other" } } }));
    await expect(asAnn()("GetUser", { userName: "bob" })).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("aws:CurrentTime is the mesh's", async () => {
    const before = new Date(identity.clock.ms + 1000).toISOString();
    await allow(allowing("iam:GetUser", { Condition: { DateLessThan: { "aws:CurrentTime": before } } }));
    await asAnn()("GetUser", { userName: "bob" });
    identity.clock.ms += 2000;
    await expect(asAnn()("GetUser", { userName: "bob" })).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("who may attach one policy only, or only with a boundary, stays within that", async () => {
    const reading = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    const all = "arn:aws:iam::aws:policy/AdministratorAccess";
    await allow(
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Action: "iam:AttachUserPolicy",
            Resource: "*",
            Condition: { ArnEquals: { "iam:PolicyARN": reading } },
          },
          {
            Effect: "Allow",
            Action: "iam:CreateUser",
            Resource: "*",
            Condition: { StringEquals: { "iam:PermissionsBoundary": reading } },
          },
        ],
      }),
    );
    const iam = asAnn();
    await iam("AttachUserPolicy", { userName: "bob", policyArn: reading });
    const denied = expect.objectContaining({ code: "AccessDenied" });
    await expect(iam("AttachUserPolicy", { userName: "bob", policyArn: all })).rejects.toEqual(denied);
    await iam("CreateUser", { userName: "c", permissionsBoundary: reading });
    await expect(iam("CreateUser", { userName: "d", permissionsBoundary: all })).rejects.toEqual(denied);
    await expect(iam("CreateUser", { userName: "d" })).rejects.toEqual(denied);
    const tags = [{ key: "k", value: "v" }];
    await expect(
      iam("CreateUser", { userName: "d", permissionsBoundary: reading, tags }),
    ).rejects.toMatchObject({ message: expect.stringContaining("iam:TagUser") });
  });

  test("a boundary limits and gives nothing; a deny wins", async () => {
    const boundary = (action: string) =>
      root("CreatePolicyVersion", {
        policyArn: `arn:aws:iam::${account}:policy/limit`,
        policyDocument: allowing(action),
        setAsDefault: true,
      });
    await root("CreatePolicy", { policyName: "limit", policyDocument: allowing("kms:*") });
    const permissionsBoundary = `arn:aws:iam::${account}:policy/limit`;
    await root("PutUserPermissionsBoundary", { userName: "ann", permissionsBoundary });
    await boundary("iam:*");
    await expect(asAnn()("GetUser")).rejects.toThrow("no identity-based policy allows");
    await allow(allowing("iam:*"));
    await asAnn()("GetUser");
    await boundary("kms:*");
    await expect(asAnn()("GetUser")).rejects.toThrow("no permissions boundary allows");
    await boundary("*");
    await root("CreateGroup", { groupName: "g" });
    await root("PutGroupPolicy", {
      groupName: "g",
      policyName: "deny",
      policyDocument: allowing("iam:GetUser").replace("Allow", "Deny"),
    });
    await root("AddUserToGroup", { groupName: "g", userName: "ann" });
    await expect(asAnn()("GetUser")).rejects.toThrow("with an explicit deny in an identity-based policy");
  });

  test("a policy may speak of its caller's tags", async () => {
    await allow(
      allowing("iam:GetUser", { Condition: { StringEquals: { "aws:PrincipalTag/role": "admin" } } }),
    );
    await expect(asAnn()("GetUser")).rejects.toMatchObject({ code: "AccessDenied" });
    await root("TagUser", { userName: "ann", tags: [{ key: "Role", value: "admin" }] });
    await asAnn()("GetUser");
  });
});
