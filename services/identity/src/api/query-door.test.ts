import { auditOver } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { noopTracer } from "@keymesh/flow";
import type { trailV1 } from "@keymesh/proto";
import { signedPost } from "@keymesh/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allowAll, testIdentity, trustAll } from "../testing/context.ts";
import { identityDoor } from "./query-door.ts";

const sts = "Version=2011-06-15&Action=";
let records: trailV1.NewRecord[];
let isTrailDown: boolean;
let address: string;
let stop: () => Promise<void>;
const identity = testIdentity();

beforeEach(async () => {
  records = [];
  isTrailDown = false;
  const audit = auditOver({
    deliver: async (record) => {
      if (isTrailDown) throw new ServiceError("ServiceUnavailable", "down");
      records.push(record);
    },
    close: async () => {},
  });
  const log = { error: (...args: unknown[]) => console.error(...args) };
  const { context } = identity;
  const door = identityDoor({ context, audit, regions: ["us-east-1"], tracer: noopTracer, log });
  const listener = await listenPlainAndTls({ listen: "127.0.0.1:0" }, door);
  address = listener.address;
  stop = () => listener.stop(0);
});
afterEach(() => stop());

const send = (body: string, part: Partial<Parameters<typeof signedPost>[0]> = {}) =>
  signedPost({
    address,
    service: "sts",
    body,
    nowMs: identity.clock.ms,
    headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
    ...part,
  });

describe("sts:GetCallerIdentity", () => {
  test("says who calls, and is recorded", async () => {
    const { status, text } = await send(`${sts}GetCallerIdentity`, { accessKeyId: "111122223333" });
    expect(status).toBe(200);
    expect(text).toContain('xmlns="https://sts.amazonaws.com/doc/2011-06-15/"');
    expect(text).toContain(
      "<GetCallerIdentityResult><UserId>111122223333</UserId><Account>111122223333</Account><Arn>arn:aws:iam::111122223333:root</Arn></GetCallerIdentityResult>",
    );
    expect(records).toMatchObject([
      { accountId: "111122223333", eventSource: "sts.amazonaws.com", eventName: "GetCallerIdentity" },
    ]);
  });

  test.each([
    [{ secret: "wrong" }, 403, "SignatureDoesNotMatch"],
    [{ accessKeyId: "AKIANOBODYNOBODYNOBO" }, 403, "InvalidClientTokenId"],
    [{ sessionToken: "unknown" }, 403, "InvalidClientTokenId"],
    [{ nowMs: identity.clock.ms - 3_600_000 }, 403, "SignatureDoesNotMatch"],
  ])("%j is %i %s, recorded under nobody's account", async (part, status, code) => {
    const answer = await send(`${sts}GetCallerIdentity`, part);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`<Code>${code}</Code>`);
    expect(answer.text).not.toContain("<Arn>");
    expect(records).toMatchObject([{ accountId: "", errorCode: code }]);
  });

  test("is refused when it cannot be recorded", async () => {
    isTrailDown = true;
    const { status, text } = await send(`${sts}GetCallerIdentity`);
    expect(status).toBe(503);
    expect(text).not.toContain("<Arn>");
  });
});

const recorded = () => records.map(({ record }) => JSON.parse(String(record)));
const iam = (body: string, part: Partial<Parameters<typeof signedPost>[0]> = {}) =>
  send(`Version=2010-05-08&Action=${body}`, { service: "iam", accessKeyId: "111122223333", ...part });
const document = encodeURIComponent(allowAll);

describe("IAM on the wire", () => {
  test("gives secrets to the caller, none to the trail", async () => {
    await iam("CreateUser&UserName=ann&Path=%2Fteam%2F&Tags.member.1.Key=k&Tags.member.1.Value=v");
    const { status, text } = await iam("CreateAccessKey&UserName=ann");
    expect(status).toBe(200);
    expect(text).toContain('xmlns="https://iam.amazonaws.com/doc/2010-05-08/"');
    const secret = /<SecretAccessKey>(\S{40})<\/SecretAccessKey>/.exec(text)![1]!;
    const [creation, key] = recorded();
    expect(creation).toMatchObject({
      eventSource: "iam.amazonaws.com",
      awsRegion: "us-east-1",
      requestParameters: { userName: "ann", path: "/team/", tags: [{ key: "k", value: "v" }] },
      responseElements: {
        user: {
          userName: "ann",
          arn: "arn:aws:iam::111122223333:user/team/ann",
          createDate: "May 1, 2026 12:00:00 PM",
        },
      },
    });
    expect(key.responseElements.accessKey).toEqual({
      userName: "ann",
      accessKeyId: expect.stringMatching(/^AKIA/),
      status: "Active",
      createDate: "May 1, 2026 12:00:00 PM",
    });
    expect(records.map(({ record }) => String(record)).join()).not.toContain(secret);
  });

  test("policy documents come percent-encoded, and are recorded as given", async () => {
    await iam("CreateUser&UserName=doc");
    await iam(`PutUserPolicy&UserName=doc&PolicyName=p&PolicyDocument=${document}`);
    const { text } = await iam("GetUserPolicy&UserName=doc&PolicyName=p");
    const given = /<PolicyDocument>(.*)<\/PolicyDocument>/.exec(text)![1]!;
    expect(given).toMatch(/^%7B%22Version%22%3A%222012-10-17%22/);
    expect(decodeURIComponent(given)).toBe(allowAll);
    const [, put, get] = recorded();
    expect(put).toMatchObject({ readOnly: false, requestParameters: { policyDocument: allowAll } });
    expect(get).toMatchObject({ readOnly: true, responseElements: null });
  });

  test("refusals have IAM's names on the wire and the trail's in the trail", async () => {
    const { status, text } = await iam("GetRole&RoleName=none");
    expect(status).toBe(404);
    expect(text).toContain("<Type>Sender</Type><Code>NoSuchEntity</Code>");
    expect(records).toMatchObject([{ errorCode: "NoSuchEntityException" }]);
  });

  test("lists go page by page", async () => {
    for (const name of ["a", "b", "c"]) await iam(`CreateGroup&GroupName=${name}`);
    const { text } = await iam("ListGroups&MaxItems=2");
    expect(text).toContain("<IsTruncated>true</IsTruncated>");
    const marker = /<Marker>(.*)<\/Marker>/.exec(text)![1]!;
    const rest = await iam(`ListGroups&Marker=${encodeURIComponent(marker)}`);
    expect(rest.text).toContain("<GroupName>c</GroupName>");
    expect(rest.text).not.toContain("<GroupName>b</GroupName>");
    expect(rest.text).toContain("<IsTruncated>false</IsTruncated>");
  });

  test.each(["CreateInstanceProfile", "CreateLoginProfile", "EnableMFADevice", "UpdateGroup"])(
    "%s is refused as not implemented",
    async (name) => {
      const { status, text } = await iam(name);
      expect([status, text.includes("<Code>NotImplemented</Code>"), text.includes(name)]).toEqual([
        501,
        true,
        true,
      ]);
    },
  );

  test("nonsense is InvalidAction, and a gRPC caller's account is no parameter", async () => {
    expect((await iam("Nonsense")).text).toContain("<Code>InvalidAction</Code>");
    expect((await iam("ListUsers&AccountId=000000000000")).text).toContain("<Code>UnknownParameter</Code>");
  });

  test("is called in us-east-1, whatever regions the mesh has", async () => {
    expect((await iam("ListUsers")).status).toBe(200);
    expect((await iam("ListUsers", { region: "mars-1" })).status).toBe(403);
  });
});

describe("STS on the wire", () => {
  const call = (body: string, part: Partial<Parameters<typeof signedPost>[0]> = {}) => send(sts + body, part);
  const credentialsIn = (text: string) => {
    const of = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(text)![1]!;
    return {
      accessKeyId: of("AccessKeyId"),
      secret: of("SecretAccessKey"),
      sessionToken: of("SessionToken"),
    };
  };

  test("an assumed role calls as itself until it expires; its secrets are in no record", async () => {
    await iam("CreateUser&UserName=eva");
    const key = credentialsKey((await iam("CreateAccessKey&UserName=eva")).text);
    await iam(`CreateRole&RoleName=app&AssumeRolePolicyDocument=${encodeURIComponent(trustAll)}`);
    const assume = "AssumeRole&RoleSessionName=me&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fapp";
    const { status, text } = await call(assume, key);
    expect(status).toBe(200);
    const credentials = credentialsIn(text);
    const who = await call("GetCallerIdentity", credentials);
    expect(who.text).toContain("<Arn>arn:aws:sts::111122223333:assumed-role/app/me</Arn>");
    const all = recorded();
    expect(all.at(-2)).toMatchObject({
      eventName: "AssumeRole",
      readOnly: true,
      requestParameters: { roleArn: "arn:aws:iam::111122223333:role/app", roleSessionName: "me" },
      responseElements: {
        credentials: { accessKeyId: credentials.accessKeyId, expiration: "May 1, 2026 1:00:00 PM" },
        assumedRoleUser: { arn: "arn:aws:sts::111122223333:assumed-role/app/me" },
      },
      resources: [{ ARN: "arn:aws:iam::111122223333:role/app", type: "AWS::IAM::Role" }],
    });
    expect(all.at(-1).userIdentity).toMatchObject({
      type: "AssumedRole",
      sessionContext: {
        sessionIssuer: { type: "Role", userName: "app" },
        attributes: { creationDate: "2026-05-01T12:00:00Z", mfaAuthenticated: "false" },
      },
    });
    const texts = records.map(({ record }) => String(record)).join();
    for (const secret of [credentials.secret, credentials.sessionToken]) expect(texts).not.toContain(secret);

    identity.clock.ms += 3_600_000;
    const late = await call("GetCallerIdentity", { ...credentials, nowMs: identity.clock.ms });
    expect(late.text).toContain("<Code>ExpiredToken</Code>");
    identity.clock.ms -= 3_600_000;
  });

  test("a role assumed from another account is recorded in both", async () => {
    const other = "444455556666";
    await iam(`CreateRole&RoleName=open&AssumeRolePolicyDocument=${encodeURIComponent(trustAll)}`);
    const there = { accessKeyId: other };
    await iam("CreateUser&UserName=far", there);
    await iam(`PutUserPolicy&UserName=far&PolicyName=p&PolicyDocument=${document}`, there);
    const key = credentialsKey((await iam("CreateAccessKey&UserName=far", there)).text);
    records = [];
    await call("AssumeRole&RoleSessionName=me&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fopen", key);
    const [one, two] = recorded();
    expect([one.recipientAccountId, two.recipientAccountId].sort()).toEqual(["111122223333", other]);
    expect(one.sharedEventID).toBe(two.sharedEventID);
  });

  test.each(["AssumeRoleWithSAML", "GetFederationToken", "DecodeAuthorizationMessage"])(
    "%s is refused as not implemented",
    async (name) => {
      const { status, text } = await call(name);
      expect([status, text.includes("<Code>NotImplemented</Code>")]).toEqual([501, true]);
    },
  );
});

function credentialsKey(text: string) {
  const [, accessKeyId = "", secret = ""] = /<AccessKeyId>(.*?)<.*<SecretAccessKey>(.*?)</s.exec(text) ?? [];
  return { accessKeyId, secret };
}
