import { SeedError } from "@keymesh/seed";
import { describe, expect, test } from "vitest";
import { applySeed } from "../apply-seed.ts";
import { policiesOf } from "../operations/policies-of.ts";
import { verifySignature } from "../operations/verify-signature.ts";
import { account, claim, iamOf, testIdentity } from "../testing/context.ts";
import { parseSeed } from "./seed.ts";

const good = `
accounts:
  - id: "111122223333"
    name: Partner
    rootAccessKeys:
      - { id: AKIAROOTROOTROOTROOT, secret: root-secret }
    users:
      - name: alice
        path: /team/
        accessKeys:
          - { id: AKIAALICEALICEALICE0, secret: alice-secret }
        policies:
          use-keys:
            Version: "2012-10-17"
            Statement:
              - { Effect: Allow, Action: "kms:*", Resource: "*" }
    roles:
      - name: app
        trust: |
          {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}]}
`;

function problems(text: string): readonly string[] {
  try {
    parseSeed(text);
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
  return [];
}

const whole = `
accounts:
  - id: "111122223333"
    managedPolicies:
      - name: keys
        path: /p/
        document: { Version: "2012-10-17", Statement: { Effect: Allow, Action: "kms:*", Resource: "*" } }
    groups:
      - { name: Devs, attached: [keys] }
    users:
      - name: ann
        groups: [devs]
        boundary: "arn:aws:iam::aws:policy/PowerUserAccess"
        tags: { dept: eng }
    roles:
      - name: app
        description: an app
        maxSessionSeconds: 7200
        attached: [Keys]
        tags: { dept: ops }
        trust:
          Version: "2012-10-17"
          Statement: { Effect: Allow, Principal: { AWS: "111122223333" }, Action: "sts:AssumeRole" }
keys: [{ any: thing }]
`;

describe("seed file", () => {
  test("makes groups, managed policies, attachments, boundaries and tags; a second time it changes nothing", async () => {
    const { context, storage } = testIdentity();
    await applySeed(context, parseSeed(whole));
    const first = new Map(storage.kv.dump());
    await applySeed(context, parseSeed(whole));
    expect(storage.kv.dump()).toEqual(first);
    const iam = iamOf({ ...testIdentity(), context });
    const policyArn = `arn:aws:iam::${account}:policy/p/keys`;
    const { policyGroups, policyRoles } = await iam("ListEntitiesForPolicy", { policyArn });
    expect([policyGroups, policyRoles]).toMatchObject([[{ groupName: "Devs" }], [{ roleName: "app" }]]);
    expect((await iam("GetGroup", { groupName: "devs" })).users).toMatchObject([{ userName: "ann" }]);
    const arn = `arn:aws:iam::${account}:user/ann`;
    expect(await policiesOf(context, { arn, sessionPolicyArns: [] })).toMatchObject({
      identity: [{ name: policyArn }],
      boundary: { name: "arn:aws:iam::aws:policy/PowerUserAccess" },
      tags: { dept: "eng" },
    });
    expect((await iam("GetRole", { roleName: "app" })).role).toMatchObject({
      maxSessionDuration: 7200,
      description: "an app",
      tags: [{ key: "dept", value: "ops" }],
    });
    await iam("RemoveUserFromGroup", { userName: "ann", groupName: "devs" });
    await iam("DeleteUserPermissionsBoundary", { userName: "ann" });
    await iam("DeleteUser", { userName: "ann" });
  });

  test("a managed policy that changed gets its next version", async () => {
    const { context } = testIdentity();
    for (let i = 0; i < 7; i += 1) await applySeed(context, parseSeed(whole.replace("kms:*", `kms:v${i}`)));
    const policy = (await context.entities.policy(account, "keys"))!.value;
    expect(policy.defaultVersionId).toBe("v7");
    expect(policy.versions.map(({ versionId }) => versionId)).toEqual(["v3", "v4", "v5", "v6", "v7"]);
  });

  test.each([
    [
      whole.replace("attached: [keys]", "attached: [nope]"),
      "line 9, accounts[0].groups[0].attached[0]: there is no managed policy nope",
    ],
    [
      whole.replace("groups: [devs]", "groups: [ops]"),
      "line 12, accounts[0].users[0].groups[0]: there is no group ops",
    ],
    [
      whole.replace("PowerUserAccess", "EverythingAccess"),
      "line 13, accounts[0].users[0].boundary: is neither",
    ],
    [whole.replace("7200", "99"), "line 18, accounts[0].roles[0].maxSessionSeconds: "],
    [whole.replace("dept: eng", "aws:dept: eng"), "line 14, accounts[0].users[0].tags: Tag keys beginning"],
    [
      whole.replace("Effect: Allow, Action", "Effect: Maybe, Action"),
      "line 7, accounts[0].managedPolicies[0].document: ",
    ],
  ])("names line and path of what is wrong with them (%#)", (text, start) => {
    expect(problems(text).join("\n")).toContain(start);
  });

  test("makes what it names; a second time it changes nothing", async () => {
    const { context, storage } = testIdentity();
    await applySeed(context, parseSeed(good));
    const first = new Map(storage.kv.dump());
    await applySeed(context, parseSeed(good));
    expect(storage.kv.dump()).toEqual(first);
    const { session } = await verifySignature(
      context,
      claim({ accessKeyId: "AKIAALICEALICEALICE0", secret: "alice-secret" }),
      "kms",
    );
    expect(session?.principal?.arn).toBe("arn:aws:iam::111122223333:user/team/alice");
    const role = await context.entities.role("111122223333", "app");
    expect(JSON.parse(role!.value.trustPolicy).Statement).toHaveLength(1);
  });

  test("brings what is there to what it says and leaves the rest alone", async () => {
    const { context } = testIdentity();
    await applySeed(context, parseSeed(good));
    const before = await context.entities.user("111122223333", "alice");
    await applySeed(context, parseSeed(good.replace("use-keys", "other").replace("/team/", "/new/")));
    const after = await context.entities.user("111122223333", "alice");
    expect(after?.value).toMatchObject({ userId: before?.value.userId, path: "/new/" });
    expect(Object.keys(after!.value.policies)).toEqual(["use-keys", "other"]);
  });

  test("an access key that is somebody else's or has another secret is refused", async () => {
    const { context } = testIdentity();
    await applySeed(context, parseSeed(good));
    for (const changed of [
      good.replace("alice-secret", "changed"),
      good.replace("name: alice", "name: bob"),
    ]) {
      await expect(applySeed(context, parseSeed(changed))).rejects.toThrow("AKIAALICEALICEALICE0");
    }
  });

  test.each([
    ["accounts: [", "line 1"],
    ["", "line 1, the file: "],
    [good.replace('"111122223333"', "111122223333"), "line 3, accounts[0].id: must be a string (quote it)"],
    [good.replace("name: alice", "name: a b"), "line 8, accounts[0].users[0].name: is not a valid userName"],
    [good.replace("path: /team/", "paths: /team/"), "line 8, accounts[0].users[0]: Unrecognized key"],
    [good.replace("Effect: Allow", "Effect: Perhaps"), "line 14, accounts[0].users[0].policies.use-keys: "],
    [good.replace('"sts:AssumeRole"', "5"), "line 19, accounts[0].roles[0].trust: "],
    [
      good.replace("secret: alice-secret", "secret: ''"),
      "line 11, accounts[0].users[0].accessKeys[0].secret",
    ],
    ["a: &a [x]\nb: [*a, *a]\naccounts: 5", "accounts"],
  ])("names line and path of what is wrong (%#)", (text, start) => {
    expect(problems(text).join("\n")).toContain(start);
  });

  test("secrets are never in its errors", () => {
    const text = good.replace("alice-secret", "alice secret marker");
    expect(problems(text).join()).not.toContain("marker");
  });
});
