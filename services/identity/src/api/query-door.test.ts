import { auditOver } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { noopTracer } from "@keymesh/flow";
import type { trailV1 } from "@keymesh/proto";
import { signedPost } from "@keymesh/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { testIdentity } from "../testing/context.ts";
import { identityDoor } from "./wire.ts";

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
      "<GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:root</Arn><UserId>111122223333</UserId><Account>111122223333</Account></GetCallerIdentityResult>",
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

describe("everything else of STS and IAM", () => {
  test.each(["AssumeRole", "GetSessionToken", "Nonsense"])("sts:%s is InvalidAction", async (name) => {
    const { status, text } = await send(sts + name);
    expect([status, text.includes("<Code>InvalidAction</Code>")]).toEqual([400, true]);
  });

  test("iam:ListUsers is InvalidAction, in IAM's namespace", async () => {
    const { status, text } = await send("Version=2010-05-08&Action=ListUsers", { service: "iam" });
    expect([status, text.includes("<Code>InvalidAction</Code>")]).toEqual([400, true]);
    expect(text).toContain("iam.amazonaws.com/doc/2010-05-08");
  });
});
