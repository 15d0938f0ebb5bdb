import type { Principal } from "@keymesh/identity";
import { beforeEach, describe, expect, test } from "vitest";
import type { ApiCall } from "../../call.ts";
import {
  account,
  allowing,
  callOf,
  claim,
  iamOf,
  rootArn,
  stsOf,
  testIdentity,
  userWithKey,
} from "../../testing/context.ts";
import { proveCaller, verifySignature } from "../verify-signature.ts";

let identity: ReturnType<typeof testIdentity>;
let iam: ReturnType<typeof iamOf>;
let ann: Awaited<ReturnType<typeof userWithKey>>;
const annArn = `arn:aws:iam::${account}:user/ann`;
const roleArn = `arn:aws:iam::${account}:role/app`;
const code = (name: string) => expect.objectContaining({ code: name });

const trust = (
  principal: object | string,
  part: object = {},
  action: readonly string[] = ["sts:AssumeRole"],
) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: action, ...part }],
  });
const setTrust = (policyDocument: string) =>
  iam("UpdateAssumeRolePolicy", { roleName: "app", policyDocument });

beforeEach(async () => {
  identity = testIdentity();
  iam = iamOf(identity);
  ann = await userWithKey(identity, "ann");
  await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trust({ AWS: annArn }) });
});
const assume = (
  part: Partial<Parameters<ReturnType<typeof stsOf>["assumeRole"]>[0]> = {},
  call: ApiCall = callOf(ann.principal),
) => stsOf(identity, call).assumeRole({ roleArn, roleSessionName: "me", ...part });

type Issued = Awaited<ReturnType<typeof assume>>;

/** Signs with temporary credentials at a door. */
const use = ({ credentials }: Issued, part: Parameters<typeof claim>[0] = {}) =>
  verifySignature(
    identity.context,
    claim({
      accessKeyId: credentials!.accessKeyId!,
      secret: credentials!.secretAccessKey!,
      sessionToken: credentials!.sessionToken!,
      ...part,
    }),
    "kms",
  );

/** A call made with temporary credentials at identity's own door. */
async function callWith({ credentials }: Issued): Promise<ApiCall> {
  const signed = claim({
    accessKeyId: credentials!.accessKeyId!,
    secret: credentials!.secretAccessKey!,
    sessionToken: credentials!.sessionToken!,
    service: "sts",
  });
  const { session, temporary } = await proveCaller(identity.context, signed, "identity");
  return callOf(session.principal, { temporary });
}

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

describe("temporary credentials", () => {
  test("end when they expire, and a session of a door ends with them", async () => {
    const issued = await assume({ durationSeconds: 900 });
    identity.clock.ms += 600_000;
    const { session } = await use(issued);
    expect(session?.expiresMs).toBe(identity.clock.ms + 300_000);
    identity.clock.ms += 299_999;
    await use(issued);
    identity.clock.ms += 1;
    await expect(use(issued)).rejects.toEqual(code("ExpiredTokenException"));
  });

  test("need their own secret and their own token, unchanged", async () => {
    const one = await assume();
    const two = await assume();
    const token = one.credentials!.sessionToken!;
    await expect(use(one, { secret: two.credentials!.secretAccessKey! })).rejects.toEqual(
      code("SignatureDoesNotMatch"),
    );
    for (let at = 0; at < token.length - 2; at += Math.ceil(token.length / 40)) {
      const edited = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
      await expect(use(one, { sessionToken: edited })).rejects.toEqual(code("InvalidClientTokenId"));
    }
    for (const sessionToken of [
      two.credentials!.sessionToken!,
      "nonsense",
      "AAAA",
      token.slice(4),
      `${token}AAAA`,
      "A".repeat(20_000),
    ]) {
      await expect(use(one, { sessionToken })).rejects.toEqual(code("InvalidClientTokenId"));
    }
    await expect(use(one, { sessionToken: "" })).rejects.toEqual(code("UnrecognizedClientException"));
    const stranger = { accessKeyId: ann.accessKeyId, secret: ann.secret };
    await expect(use(one, stranger)).rejects.toEqual(code("InvalidClientTokenId"));
  });

  test("of another mesh, whose identity has another key, are unknown", async () => {
    const other = testIdentity(undefined, 8);
    const there = iamOf(other);
    await there("CreateRole", { roleName: "app", assumeRolePolicyDocument: trust("*") });
    const eve = await userWithKey(other, "eve");
    const issued = await stsOf(other, callOf(eve.principal)).assumeRole({ roleArn, roleSessionName: "me" });
    await expect(use(issued)).rejects.toEqual(code("InvalidClientTokenId"));
  });

  test("outlive a restart, and are good at a replica", async () => {
    const issued = await assume();
    const replica = testIdentity(identity.storage);
    const { accessKeyId = "", secretAccessKey: secret, sessionToken } = issued.credentials!;
    const signed = claim({ accessKeyId, secret: secret!, sessionToken: sessionToken! });
    const { session } = await verifySignature(replica.context, signed, "kms");
    expect(session?.principal?.type).toBe("AssumedRole");
  });

  test("end with their role, and a new role of that name does not bring them back", async () => {
    const issued = await assume();
    await iam("DeleteRole", { roleName: "app" });
    await expect(use(issued)).rejects.toEqual(code("InvalidClientTokenId"));
    await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trust("*") });
    await expect(use(issued)).rejects.toEqual(code("InvalidClientTokenId"));
  });

  test("their secrets lie nowhere in storage", async () => {
    const { credentials } = await assume();
    const atRest = Buffer.concat([...identity.storage.kv.dump().values()]).toString("latin1");
    expect(atRest).not.toContain(credentials!.secretAccessKey!.slice(0, 20));
    const token = Buffer.from(credentials!.sessionToken!, "base64").toString("latin1");
    expect(token).not.toContain(credentials!.secretAccessKey!.slice(0, 20));
  });

  test("session policies only narrow, the role's own come into force at once", async () => {
    const policy = (document: string) =>
      iam("PutRolePolicy", { roleName: "app", policyName: "p", policyDocument: document });
    const narrow = iamOf(identity, await callWith(await assume({ policy: allowing("iam:GetRole") })));
    const getRole = () => narrow("GetRole", { roleName: "app" });
    await expect(getRole()).rejects.toThrow("no identity-based policy allows");
    await policy(allowing("iam:*"));
    await getRole();
    await expect(narrow("ListRoles", {})).rejects.toThrow("no session policy allows");
    await policy(allowing("iam:ListRoles"));
    await expect(getRole()).rejects.toEqual(code("AccessDenied"));
  });

  test("managed session policies narrow too, and when deleted leave nothing", async () => {
    await iam("PutRolePolicy", { roleName: "app", policyName: "p", policyDocument: allowing("*") });
    await iam("CreatePolicy", { policyName: "limit", policyDocument: allowing("iam:GetRole") });
    const arn = `arn:aws:iam::${account}:policy/limit`;
    const limited = iamOf(identity, await callWith(await assume({ policyArns: [{ arn }] })));
    await limited("GetRole", { roleName: "app" });
    await expect(limited("ListRoles", {})).rejects.toEqual(code("AccessDenied"));
    await iam("DeletePolicy", { policyArn: arn });
    await expect(limited("GetRole", { roleName: "app" })).rejects.toEqual(code("AccessDenied"));
  });

  test("policies see when they were made, as whom and with what", async () => {
    await setTrust(trust({ AWS: annArn }, {}, ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]));
    await iam("TagRole", { roleName: "app", tags: [{ key: "dept", value: "role" }] });
    const tags = [{ key: "Dept", value: "session" }];
    const call = await callWith(await assume({ sourceIdentity: "ann", tags }));
    const issued = new Date(identity.clock.ms).toISOString();
    const Condition = {
      StringEquals: { "aws:SourceIdentity": "ann", "aws:PrincipalTag/dept": "session" },
      StringLike: { "aws:userid": "AROA*:me" },
      DateEquals: { "aws:TokenIssueTime": issued },
    };
    const policyDocument = allowing("iam:GetRole", { Condition });
    await iam("PutRolePolicy", { roleName: "app", policyName: "p", policyDocument });
    await iamOf(identity, call)("GetRole", { roleName: "app" });
  });
});

describe("GetSessionToken", () => {
  const session = (principal: Principal = ann.principal, durationSeconds?: number) =>
    stsOf(identity, callOf(principal)).getSessionToken(durationSeconds ? { durationSeconds } : {});

  test("gives credentials of the user itself, twelve hours long; of a root an hour", async () => {
    const issued = await session();
    expect(issued.credentials?.expiration?.seconds).toBe(identity.clock.ms / 1000 + 43_200);
    const { principalId } = ann.principal;
    expect((await use(issued)).session?.principal).toMatchObject({
      type: "IAMUser",
      arn: annArn,
      principalId,
      userName: "ann",
      accessKeyId: issued.credentials?.accessKeyId,
      sessionCreatedMs: identity.clock.ms,
      sourceAccessKeyId: ann.accessKeyId,
    });
    const root = { type: "Root" as const, arn: rootArn, accountId: account, principalId: account };
    const ofRoot = await session({ ...root, accessKeyId: account }, 7200);
    expect(ofRoot.credentials?.expiration?.seconds).toBe(identity.clock.ms / 1000 + 3600);
    expect((await use(ofRoot)).session?.principal).toMatchObject({ type: "Root", arn: rootArn });
  });

  test("they end when their access key is turned off or deleted, or the user is gone", async () => {
    const issued = await session();
    const key = { userName: "ann", accessKeyId: ann.accessKeyId };
    await iam("UpdateAccessKey", { ...key, status: "Inactive" });
    await expect(use(issued)).rejects.toEqual(code("InvalidClientTokenId"));
    await iam("UpdateAccessKey", { ...key, status: "Active" });
    await use(issued);
    await iam("DeleteAccessKey", key);
    await expect(use(issued)).rejects.toEqual(code("InvalidClientTokenId"));
    await iam("DeleteUser", { userName: "ann" });
    await expect(use(issued)).rejects.toEqual(code("InvalidClientTokenId"));
  });

  test("they open neither IAM nor another session, but a role", async () => {
    await iam("PutUserPolicy", { userName: "ann", policyName: "p", policyDocument: allowing("*") });
    const call = await callWith(await session());
    await expect(iamOf(identity, call)("GetUser")).rejects.toEqual(code("InvalidClientTokenId"));
    await expect(stsOf(identity, call).getSessionToken()).rejects.toMatchObject({
      code: "AccessDenied",
      message: "Cannot call GetSessionToken with session credentials",
    });
    await assume({}, call);
  });
});

describe("GetAccessKeyInfo", () => {
  test("says whose account a key is of", async () => {
    await iam("PutUserPolicy", {
      userName: "ann",
      policyName: "p",
      policyDocument: allowing("sts:GetAccessKeyInfo"),
    });
    const sts = stsOf(identity, callOf(ann.principal));
    expect(await sts.getAccessKeyInfo(ann.accessKeyId)).toEqual({ account });
    await expect(sts.getAccessKeyInfo("AKIANOBODYNOBODYNOBO")).rejects.toEqual(code("ValidationError"));
    const eve = await userWithKey(identity, "eve");
    await expect(stsOf(identity, callOf(eve.principal)).getAccessKeyInfo(ann.accessKeyId)).rejects.toEqual(
      code("AccessDenied"),
    );
  });
});
