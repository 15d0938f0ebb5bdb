import { createPublicKey } from "node:crypto";
import { openSession } from "@keymesh/identity";
import { type Peer, peerUri } from "@keymesh/rpc";
import { beforeEach, describe, expect, test } from "vitest";
import { account, iamOf, testIdentity, trustAll } from "../testing/context.ts";
import { exists } from "./exists.ts";
import { issueInstanceSession } from "./issue-instance-session.ts";
import { issueServiceSession } from "./issue-service-session.ts";
import { sessionOf } from "./session-of.ts";

let identity: ReturnType<typeof testIdentity>;
beforeEach(async () => {
  identity = testIdentity();
  const iam = iamOf(identity);
  await iam("CreateUser", { userName: "alice", path: "/team/" });
  await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trustAll });
});
const certificateOf = (peer: Peer) => Buffer.from(peerUri(peer));
const of = (arn: string, peer = "kms", certificate = certificateOf({ kind: "principal", arn })) =>
  sessionOf(identity.context, { principalArn: arn, region: "us-east-1", certificate }, peer);

describe("SessionOf", () => {
  test.each([
    [`arn:aws:iam::${account}:root`, "Root"],
    [`arn:aws:iam::${account}:user/team/alice`, "IAMUser"],
    [`arn:aws:sts::${account}:assumed-role/app/me`, "AssumedRole"],
  ])("%s is a session of the asking door", async (arn, type) => {
    const { session } = await of(arn);
    expect(session).toMatchObject({ door: "kms", principal: { type, arn } });
    const [key] = await identity.context.signingKeys.published(identity.clock.ms);
    const publicKey = createPublicKey({ key: key!.spki, format: "der", type: "spki" });
    expect(openSession(session!.token as Buffer, publicKey)?.principal.arn).toBe(arn);
  });

  test.each([
    `arn:aws:iam::${account}:user/alice`,
    `arn:aws:iam::${account}:user/team/ALICE`,
    `arn:aws:iam::${account}:user/bob`,
    `arn:aws:iam::${account}:role/app`,
    `arn:aws:sts::${account}:assumed-role/nope/me`,
    `arn:aws:sts::${account}:assumed-role/aws:ec2-infrastructure/i-0123456789abcdef0`,
    "arn:aws:iam::1:root",
    "",
  ])("there is no principal %j", async (arn) => {
    await expect(of(arn)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("a door speaks for nobody whose certificate it cannot show", async () => {
    const root = `arn:aws:iam::${account}:root`;
    const others = [
      Buffer.alloc(0),
      certificateOf({ kind: "service", name: "s3-sim" }),
      certificateOf({ kind: "operator", name: root }),
      certificateOf({ kind: "principal", arn: `arn:aws:iam::${account}:user/team/alice` }),
    ];
    for (const other of others) {
      await expect(of(root, "s3-sim", other)).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });

  test("the EC2 host and services that are no door have no callers", async () => {
    for (const peer of ["ec2-host", "gateway", "storage"]) {
      await expect(of(`arn:aws:iam::${account}:root`, peer)).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });
});

describe("IssueInstanceSession", () => {
  const request = { accountId: account, instanceId: "i-0123456789abcdef0", region: "us-east-1" };

  test("is the infrastructure role's session in the shape of recorded events", async () => {
    const { session } = await issueInstanceSession(identity.context, request);
    expect(session).toMatchObject({
      door: "ec2",
      principal: {
        type: "AssumedRole",
        arn: `arn:aws:sts::${account}:assumed-role/aws:ec2-infrastructure/i-0123456789abcdef0`,
        accountId: account,
        principalId: `${account}:aws:ec2-infrastructure:i-0123456789abcdef0`,
        accessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        sessionIssuer: {
          arn: `arn:aws:iam::${account}:role/aws:ec2-infrastructure`,
          principalId: `${account}:aws:ec2-infrastructure`,
          userName: "aws:ec2-infrastructure",
        },
        sessionCreatedMs: identity.clock.ms,
        inScopeOf: {
          issuerType: "AWS::EC2::Instance",
          credentialsIssuedTo: `arn:aws:ec2:us-east-1:${account}:instance/i-0123456789abcdef0`,
        },
      },
    });
  });

  test.each([{ instanceId: "i-1" }, { accountId: "1" }, { region: "US/EAST" }])(
    "refuses %j",
    async (part) => {
      await expect(issueInstanceSession(identity.context, { ...request, ...part })).rejects.toMatchObject({
        code: "ValidationError",
      });
    },
  );
});

describe("IssueServiceSession", () => {
  test("is the service itself, only for those that are one", async () => {
    const request = { accountId: account, region: "us-east-1" };
    const { session } = await issueServiceSession(identity.context, request, "ec2-host");
    expect(session?.principal).toMatchObject({ type: "AWSService", arn: "ec2.us-east-1.amazonaws.com" });
    await expect(issueServiceSession(identity.context, request, "kms")).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });
});

describe("Exists", () => {
  test.each([
    [account, true],
    ["arn:aws:iam::999999999999:root", true],
    [`arn:aws:iam::${account}:user/team/alice`, true],
    [`arn:aws:iam::${account}:user/alice`, false],
    [`arn:aws:iam::${account}:role/app`, true],
    [`arn:aws:iam::${account}:role/nope`, false],
    [`arn:aws:sts::${account}:assumed-role/app/me`, true],
    [`arn:aws:sts::${account}:assumed-role/aws:ec2-infrastructure/i-0123456789abcdef0`, true],
    ["arn:aws:iam::1:root", false],
    [`arn:aws:iam::${account}:group/g`, false],
    ["nonsense", false],
  ])("%s: %s", async (arn, isThere) => {
    expect(await exists(identity.context, { arn })).toEqual({ exists: isThere });
  });
});
