import { beforeEach, describe, expect, test } from "vitest";
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
import { annArn, roleArn, roleWorld, trust } from "../../testing/role-world.ts";
import { verifySignature } from "../verify-signature.ts";

type World = Awaited<ReturnType<typeof roleWorld>>;
let identity: World["identity"];
let iam: World["iam"];
let ann: World["ann"];
let setTrust: World["setTrust"];
let assume: World["assume"];
let sessionToken: World["sessionToken"];
let use: World["use"];
let callWith: World["callWith"];
beforeEach(async () => {
  ({ identity, iam, ann, setTrust, assume, sessionToken, use, callWith } = await roleWorld());
});
const code = (name: string) => expect.objectContaining({ code: name });

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
  test("is no matter of policies", async () => {
    const policyDocument = allowing("*").replace("Allow", "Deny");
    await iam("PutUserPolicy", { userName: "ann", policyName: "none", policyDocument });
    await use(await sessionToken(ann.principal));
  });

  test("gives credentials of the user itself, twelve hours long; of a root an hour", async () => {
    const issued = await sessionToken(ann.principal);
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
    const ofRoot = await sessionToken({ ...root, accessKeyId: account }, 7200);
    expect(ofRoot.credentials?.expiration?.seconds).toBe(identity.clock.ms / 1000 + 3600);
    expect((await use(ofRoot)).session?.principal).toMatchObject({ type: "Root", arn: rootArn });
  });

  test("they end when their access key is turned off or deleted, or the user is gone", async () => {
    const issued = await sessionToken(ann.principal);
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
    const call = await callWith(await sessionToken(ann.principal));
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
