import { beforeEach, expect, test } from "vitest";
import { account, iamOf, testIdentity, trustAll } from "../testing/context.ts";
import { findPrincipal } from "./find-principal.ts";

const alice = `arn:aws:iam::${account}:user/team/alice`;
let identity: ReturnType<typeof testIdentity>;
beforeEach(async () => {
  identity = testIdentity();
  const iam = iamOf(identity);
  await iam("CreateUser", { userName: "alice", path: "/team/" });
  await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trustAll });
});
const find = async (name: string) => (await findPrincipal(identity.context, { name })).principal;

test.each([
  [alice, { type: "IAMUser", arn: alice, userName: "alice", principalId: expect.stringMatching(/^AIDA/) }],
  [
    `arn:aws:iam::${account}:role/app`,
    {
      type: "AssumedRole",
      sessionIssuer: {
        arn: `arn:aws:iam::${account}:role/app`,
        principalId: expect.stringMatching(/^AROA/),
        userName: "app",
      },
    },
  ],
  [
    `arn:aws:sts::${account}:assumed-role/app/me`,
    { type: "AssumedRole", principalId: expect.stringMatching(/^AROA.*:me$/) },
  ],
  [`arn:aws:iam::${account}:root`, { type: "Root", accountId: account }],
  [account, { type: "Root", accountId: account }],
  ["test", { type: "Root", accountId: "000000000000" }],
])("%s is found", async (name, principal) => {
  expect(await find(name)).toMatchObject(principal);
});

test("an access key names its user, and nobody gets its secret by it", async () => {
  const { accessKey } = (await iamOf(identity)("CreateAccessKey", { userName: "alice" })) as {
    accessKey: { accessKeyId: string; secretAccessKey: string };
  };
  const found = await find(accessKey.accessKeyId);
  expect(found).toMatchObject({ arn: alice, accessKeyId: accessKey.accessKeyId });
  expect(JSON.stringify(found)).not.toContain(accessKey.secretAccessKey);
});

test.each([
  `arn:aws:iam::${account}:user/alice`,
  `arn:aws:iam::${account}:group/alice`,
  `arn:aws:iam::${account}:role/nope`,
  "AKIAIOSFODNN7EXAMPLE",
  "",
])("there is nobody called %j", async (name) => {
  expect(await find(name)).toBeUndefined();
});

test("a user made again under its name has another id", async () => {
  const before = await find(alice);
  const iam = iamOf(identity);
  await iam("DeleteUser", { userName: "alice" });
  await iam("CreateUser", { userName: "alice", path: "/team/" });
  expect((await find(alice))?.principalId).not.toBe(before?.principalId);
});
