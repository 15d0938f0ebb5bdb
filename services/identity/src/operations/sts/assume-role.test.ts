import type { Principal } from "@keymesh/identity";
import { beforeEach, describe, expect, test } from "vitest";
import { account, allowing, callOf, iamOf, userWithKey } from "../../testing/context.ts";
import { annArn, roleArn, roleWorld, trust } from "../../testing/role-world.ts";

type World = Awaited<ReturnType<typeof roleWorld>>;
let identity: World["identity"];
let iam: World["iam"];
let setTrust: World["setTrust"];
let assume: World["assume"];
let use: World["use"];
let callWith: World["callWith"];
beforeEach(async () => {
  ({ identity, iam, setTrust, assume, use, callWith } = await roleWorld());
});
const code = (name: string) => expect.objectContaining({ code: name });

describe("AssumeRole", () => {
  test("gives credentials of the role, an hour long, without writing anything", async () => {
    const before = new Map(identity.storage.kv.dump());
    const issued = await assume();
    expect(identity.storage.kv.dump()).toEqual(before);
    const roleId = (await iam("GetRole", { roleName: "app" })).role?.roleId;
    expect(issued).toEqual({
      credentials: {
        accessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        secretAccessKey: expect.stringMatching(/^\S{40}$/),
        sessionToken: expect.any(String),
        expiration: { seconds: identity.clock.ms / 1000 + 3600, nanos: 0 },
      },
      assumedRoleUser: {
        assumedRoleId: `${roleId}:me`,
        arn: `arn:aws:sts::${account}:assumed-role/app/me`,
      },
    });
    expect((await use(issued)).session?.principal).toMatchObject({
      type: "AssumedRole",
      arn: `arn:aws:sts::${account}:assumed-role/app/me`,
      accessKeyId: issued.credentials?.accessKeyId,
      sessionIssuer: { arn: roleArn, principalId: roleId, userName: "app" },
      sessionCreatedMs: identity.clock.ms,
    });
  });

  test("who is not trusted is refused in the words for a role that is not there", async () => {
    const stranger = await userWithKey(identity, "eve");
    const refusal = (arn: string) => ({
      code: "AccessDenied",
      message: `User: arn:aws:iam::${account}:user/eve is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
    });
    await expect(assume({}, callOf(stranger.principal))).rejects.toMatchObject(refusal(roleArn));
    for (const arn of [`${roleArn}x`, `arn:aws:iam::${account}:role/aws:ec2-infrastructure`]) {
      await expect(assume({ roleArn: arn }, callOf(stranger.principal))).rejects.toMatchObject(refusal(arn));
    }
    await expect(assume({ roleArn: annArn })).rejects.toEqual(code("ValidationError"));
  });

  test("a root user may not assume a role", async () => {
    await setTrust(trust("*"));
    await expect(assume({}, callOf())).rejects.toMatchObject({
      code: "AccessDenied",
      message: "Roles may not be assumed by root accounts.",
    });
  });

  test("trust in an account leaves it to that account's policies", async () => {
    await setTrust(trust({ AWS: account }));
    await expect(assume()).rejects.toEqual(code("AccessDenied"));
    await iam("PutUserPolicy", {
      userName: "ann",
      policyName: "p",
      policyDocument: allowing("sts:AssumeRole", { Resource: roleArn }),
    });
    await assume();
  });

  test("from another account both must allow", async () => {
    const other = "444455556666";
    const root: Principal = {
      type: "Root",
      arn: `arn:aws:iam::${other}:root`,
      accountId: other,
      principalId: other,
    };
    const there = iamOf(identity, callOf(root));
    const { user } = await there("CreateUser", { userName: "carl" });
    const carl: Principal = {
      type: "IAMUser",
      arn: user!.arn!,
      accountId: other,
      principalId: user!.userId!,
      userName: "carl",
    };
    await setTrust(trust({ AWS: carl.arn }));
    await expect(assume({}, callOf(carl))).rejects.toEqual(code("AccessDenied"));
    const policyDocument = allowing("sts:AssumeRole");
    await there("PutUserPolicy", { userName: "carl", policyName: "p", policyDocument });
    await assume({}, callOf(carl));
    await setTrust(trust({ AWS: annArn }));
    await expect(assume({}, callOf(carl))).rejects.toEqual(code("AccessDenied"));
  });

  test("a deny in the caller's policies wins over the role's trust", async () => {
    await iam("PutUserPolicy", {
      userName: "ann",
      policyName: "p",
      policyDocument: allowing("sts:*").replace("Allow", "Deny"),
    });
    await expect(assume()).rejects.toEqual(code("AccessDenied"));
  });

  test.each([
    ["sts:ExternalId", "secret-handshake", { externalId: "secret-handshake" }, { externalId: "other" }],
    ["sts:RoleSessionName", "me", {}, { roleSessionName: "you" }],
    ["aws:RequestTag/dept", "eng", { tags: [{ key: "dept", value: "eng" }] }, {}],
  ])("the trust policy may ask for %s", async (key, value, good, bad) => {
    await setTrust(
      trust({ AWS: annArn }, { Condition: { StringEquals: { [key]: value } } }, [
        "sts:AssumeRole",
        "sts:TagSession",
      ]),
    );
    await assume(good);
    await expect(assume(bad)).rejects.toEqual(code("AccessDenied"));
  });

  test("lasts as long as asked for, within the role's longest", async () => {
    for (const durationSeconds of [899, 43_201]) {
      await expect(assume({ durationSeconds })).rejects.toEqual(code("ValidationError"));
    }
    await assume({ durationSeconds: 900 });
    await expect(assume({ durationSeconds: 3601 })).rejects.toThrow(
      "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    );
    await iam("UpdateRole", { roleName: "app", maxSessionDuration: 43_200 });
    const { credentials } = await assume({ durationSeconds: 43_200 });
    expect(credentials?.expiration?.seconds).toBe(identity.clock.ms / 1000 + 43_200);
  });

  test("from a role's session lasts an hour at most", async () => {
    await iam("CreateRole", {
      roleName: "next",
      assumeRolePolicyDocument: trust({ AWS: roleArn }),
      maxSessionDuration: 43_200,
    });
    const call = await callWith(await assume());
    const next = { roleArn: `arn:aws:iam::${account}:role/next` };
    await assume({ ...next, durationSeconds: 3600 }, call);
    await expect(assume({ ...next, durationSeconds: 3601 }, call)).rejects.toThrow(
      "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    );
  });

  test("session tags need a permission of their own, and transitive ones go on", async () => {
    const tags = [
      { key: "dept", value: "eng" },
      { key: "own", value: "x" },
    ];
    await expect(assume({ tags })).rejects.toThrow("not authorized to perform: sts:TagSession");
    const both = ["sts:AssumeRole", "sts:TagSession"];
    await setTrust(trust({ AWS: annArn }, {}, both));
    const first = await assume({ tags, transitiveTagKeys: ["dept"] });
    expect((await use(first)).session?.principal?.sessionTags).toEqual({ dept: "eng", own: "x" });
    const next = `arn:aws:iam::${account}:role/next`;
    await iam("CreateRole", {
      roleName: "next",
      assumeRolePolicyDocument: trust({ AWS: roleArn }, {}, both),
    });
    const call = await callWith(first);
    const second = await assume({ roleArn: next }, call);
    expect((await use(second)).session?.principal?.sessionTags).toEqual({ dept: "eng" });
    await expect(assume({ roleArn: next, tags: [{ key: "Dept", value: "x" }] }, call)).rejects.toEqual(
      code("InvalidParameterValue"),
    );
    await expect(assume({ transitiveTagKeys: ["none"] })).rejects.toEqual(code("InvalidParameterValue"));
  });

  test("a source identity needs a permission of its own, goes on and cannot be changed", async () => {
    await expect(assume({ sourceIdentity: "ann" })).rejects.toThrow("sts:SetSourceIdentity");
    const both = ["sts:AssumeRole", "sts:SetSourceIdentity"];
    await setTrust(trust({ AWS: annArn }, {}, both));
    const first = await assume({ sourceIdentity: "ann" });
    expect(first.sourceIdentity).toBe("ann");
    const next = `arn:aws:iam::${account}:role/next`;
    await iam("CreateRole", {
      roleName: "next",
      assumeRolePolicyDocument: trust({ AWS: roleArn }, {}, both),
    });
    const call = await callWith(first);
    const second = await assume({ roleArn: next }, call);
    expect((await use(second)).session?.principal?.sourceIdentity).toBe("ann");
    await expect(assume({ roleArn: next, sourceIdentity: "bob" }, call)).rejects.toEqual(
      code("AccessDenied"),
    );
  });

  test("session policies must be policies, be there, and fit when packed", async () => {
    await expect(assume({ policy: "{" })).rejects.toEqual(code("MalformedPolicyDocument"));
    await expect(assume({ policy: allowing("kms:".padEnd(2048, "x")) })).rejects.toEqual(
      code("ValidationError"),
    );
    const none = [{ arn: `arn:aws:iam::${account}:policy/none` }];
    await expect(assume({ policyArns: none })).rejects.toEqual(code("ValidationError"));
    const eleven = Array.from({ length: 11 }, (_, i) => ({ arn: `arn:aws:iam::${account}:policy/p${i}` }));
    await expect(assume({ policyArns: eleven })).rejects.toEqual(code("ValidationError"));
    const { packedPolicySize } = await assume({ policy: allowing("kms:Decrypt") });
    expect(packedPolicySize).toBeGreaterThan(0);
    await setTrust(trust({ AWS: annArn }, {}, ["sts:AssumeRole", "sts:TagSession"]));
    const noise = (i: number) => identity.context.randomBytes(180).toString("base64").replace(/\W/g, "") + i;
    const tags = Array.from({ length: 50 }, (_, i) => ({ key: `k${i}`, value: noise(i).slice(0, 256) }));
    await expect(assume({ tags })).rejects.toEqual(code("PackedPolicyTooLarge"));
  });

  test("the longest tags there can be, when they pack well, come through", async () => {
    await setTrust(trust({ AWS: annArn }, {}, ["sts:AssumeRole", "sts:TagSession"]));
    const tags = Array.from({ length: 50 }, (_, i) => ({
      key: "\u{1d49c}".repeat(126) + String(i).padStart(2, "0"),
      value: "\u{1d49c}".repeat(256),
    }));
    const issued = await assume({ tags, transitiveTagKeys: tags.map(({ key }) => key) });
    const { principal } = (await use(issued)).session!;
    expect(Object.keys(principal!.sessionTags!)).toHaveLength(50);
  });

  test("MFA and provided contexts are refused", async () => {
    await expect(assume({ serialNumber: "arn:aws:iam::1:mfa/x", tokenCode: "123456" })).rejects.toEqual(
      code("AccessDenied"),
    );
    await expect(
      assume({
        providedContexts: [{ providerArn: "arn:aws:iam::aws:contextProvider/x", contextAssertion: "abcd" }],
      }),
    ).rejects.toEqual(code("ValidationError"));
  });
});
