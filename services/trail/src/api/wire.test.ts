import { auditOver } from "@keymesh/audit";
import { listenPlainAndTls } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { noopTracer } from "@keymesh/flow";
import { signedPost } from "@keymesh/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownAudit } from "../start.ts";
import { root, sessionFor, testTrail } from "../testing/context.ts";
import { trailRecord } from "../testing/records.ts";
import { cloudTrailDoor } from "./wire.ts";

const targets = ["com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.", "CloudTrail_20131101."] as const;
const authenticator = {
  authenticate: async ({ accessKeyId }: { readonly accessKeyId: string }) => {
    if (accessKeyId !== "test") throw new ServiceError("UnrecognizedClientException", "unknown");
    return { session: sessionFor(root), signingKey: undefined as never };
  },
};

let trail: ReturnType<typeof testTrail>;
let address: string;
let stop: () => Promise<void>;

async function listen(audit: Parameters<typeof cloudTrailDoor>[0]["audit"]) {
  const log = { error: (...args: unknown[]) => console.error(...args) };
  const door = cloudTrailDoor({ context: trail.context, audit, authenticator, tracer: noopTracer, log });
  const listener = await listenPlainAndTls({ listen: "127.0.0.1:0" }, door);
  address = listener.address;
  stop = () => listener.stop(0);
}
const send = (body: object, part: { target?: string; accessKeyId?: string } = {}) =>
  signedPost({
    address,
    service: "cloudtrail",
    body: JSON.stringify(body),
    nowMs: trail.clock.ms,
    accessKeyId: part.accessKeyId ?? "test",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": part.target ?? `${targets[0]}LookupEvents`,
    },
  });
const kept = () => [...trail.storage.kv.dump()].map(([key, value]) => ({ key, text: value.toString() }));

beforeEach(async () => {
  trail = testTrail();
  await listen(ownAudit(trail.commit));
});
afterEach(() => stop());

describe("CloudTrail's AWS endpoint", () => {
  test.each(targets)("answers LookupEvents as %s and records the call", async (target) => {
    const record = trailRecord();
    await trail.keep([record]);
    const { status, text } = await send({ MaxResults: 1 }, { target: `${target}LookupEvents` });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      Events: [
        {
          EventId: record.eventId,
          ReadOnly: "true",
          EventTime: trail.clock.ms / 1000,
          CloudTrailEvent: record.record.toString(),
        },
      ],
    });
    expect(kept().at(-1)?.text).toContain('"eventName":"LookupEvents"');
    expect(kept().at(-1)?.text).toContain('"requestParameters":{"maxResults":1}');
  });

  test("a refusal is the API's error, and is recorded", async () => {
    const { status, text } = await send({ MaxResults: 51 });
    expect([status, JSON.parse(text).__type]).toEqual([400, "InvalidMaxResultsException"]);
    expect(kept()[0]?.text).toContain('"errorCode":"InvalidMaxResultsException"');
  });

  test("a caller who could not be authenticated is recorded under no account", async () => {
    const { text } = await send({}, { accessKeyId: "AKIANOBODY" });
    expect(JSON.parse(text).__type).toBe("UnrecognizedClientException");
    expect(kept()[0]?.key).toMatch(/^trail\/anonymous\/us-east-1\//);
    expect(kept()[0]?.text).toContain('"accessKeyId":"AKIANOBODY"');
  });

  test.each(["DescribeTrails", "CreateTrail", "Nonsense"])(
    "%s is UnknownOperationException",
    async (name) => {
      const { status, text } = await send({}, { target: targets[0] + name });
      expect([status, JSON.parse(text).__type]).toEqual([400, "UnknownOperationException"]);
    },
  );

  test("members the API does not have are refused", async () => {
    expect((await send({ Region: "eu-west-1" })).text).toContain("Unknown parameter");
  });

  test("when the call cannot be recorded it is refused, and nothing is shown", async () => {
    await stop();
    const failing = async () => {
      throw new ServiceError("ServiceUnavailable", "no");
    };
    await listen(auditOver({ deliver: failing, close: failing }));
    const { status, text } = await send({});
    expect(status).toBe(503);
    expect(text).not.toContain("Events");
  });
});
