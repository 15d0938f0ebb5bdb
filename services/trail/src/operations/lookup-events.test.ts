import type { trailV1 } from "@keymesh/proto";
import { describe, expect, test } from "vitest";
import { alice, root, testTrail } from "../testing/context.ts";
import { account, region, startMs, trailRecord } from "../testing/records.ts";
import { lookupEvents } from "./lookup-events.ts";

const asRoot = { principal: root, region, sourceIp: "127.0.0.1", userAgent: "t", isSecure: true };
type Input = Parameters<typeof lookupEvents>[1];
const byName = (name: string): Input => ({
  lookupAttributes: [{ attributeKey: "EventName", attributeValue: name }],
});
const at = (ms: number) => ({ seconds: Math.floor(ms / 1000), nanos: 0 });

async function allPages(context: Parameters<typeof lookupEvents>[0], input: Input) {
  const pages: trailV1.Event[][] = [];
  let nextToken: string | undefined;
  do {
    const page = await lookupEvents(context, { ...input, nextToken }, asRoot);
    pages.push(page.events ?? []);
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return pages;
}

describe("LookupEvents", () => {
  test("shows events newest first, in pages, each exactly once", async () => {
    const { context, keep, clock } = testTrail();
    const records = Array.from({ length: 1234 }, (_, i) => trailRecord({ eventTimeMs: startMs + (i >> 1) }));
    await keep(records);
    clock.ms += 10_000;
    const pages = await allPages(context, {});
    expect(pages.map((page) => page.length)).toEqual([...Array(24).fill(50), 34]);
    const ids = pages.flat().map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(records.length);
    const timeOf = new Map(records.map(({ eventId, eventTimeMs }) => [eventId, eventTimeMs]));
    const times = ids.map((id) => timeOf.get(id!)!);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test("a page that is exactly full and last has no token", async () => {
    const { context, keep } = testTrail();
    await keep([...Array(50)].map(() => trailRecord()));
    await keep([...Array(20)].map(() => trailRecord({ isManagementEvent: false })));
    expect((await lookupEvents(context, {}, asRoot)).nextToken).toBeUndefined();
  });

  test("shows the event as CloudTrail does", async () => {
    const { context, keep } = testTrail();
    const record = trailRecord();
    await keep([record]);
    expect(await lookupEvents(context, {}, asRoot)).toEqual({
      events: [
        {
          eventId: record.eventId,
          eventName: "Decrypt",
          readOnly: "true",
          accessKeyId: "test",
          eventTime: { seconds: startMs / 1000, nanos: 0 },
          eventSource: "kms.amazonaws.com",
          username: "root",
          resources: [
            { resourceType: "AWS::KMS::Key", resourceName: "arn:aws:kms:us-east-1:000000000000:key/k" },
          ],
          cloudTrailEvent: record.record.toString(),
        },
      ],
    });
  });

  test("not data events, not other accounts', not other regions'", async () => {
    const { context, keep } = testTrail();
    await keep([
      trailRecord({ isManagementEvent: false }),
      trailRecord({ accountId: "111122223333" }),
      trailRecord({ accountId: "anonymous" }),
      trailRecord({ region: "eu-west-1" }),
    ]);
    expect((await lookupEvents(context, {}, asRoot)).events).toEqual([]);
  });

  test("finds the needle by its attribute, whatever lies on top of it", async () => {
    const { context, keep } = testTrail();
    await keep([trailRecord({ eventName: "CreateKey", eventTimeMs: startMs - 1 })]);
    await keep([...Array(3000)].map(() => trailRecord()));
    const found = (await allPages(context, byName("CreateKey"))).flat();
    expect(found.map(({ eventName }) => eventName)).toEqual(["CreateKey"]);
  });

  test("only between StartTime and EndTime, both included", async () => {
    const { context, keep } = testTrail();
    const seconds = [-3, -2, -1, 0];
    await keep(seconds.map((s) => trailRecord({ eventTimeMs: startMs + s * 1000 + 500, eventName: `${s}` })));
    const { events } = await lookupEvents(
      context,
      { startTime: at(startMs - 2000), endTime: at(startMs - 1000) },
      asRoot,
    );
    expect(events?.map(({ eventName }) => eventName)).toEqual(["-1", "-2"]);
  });

  test("not what is older than 90 days", async () => {
    const { context, keep, clock } = testTrail();
    await keep([trailRecord()]);
    clock.ms += 90 * 86_400_000;
    expect((await lookupEvents(context, {}, asRoot)).events).toHaveLength(1);
    clock.ms += 1;
    expect((await lookupEvents(context, {}, asRoot)).events).toHaveLength(0);
  });

  test("a user needs cloudtrail:LookupEvents, and is told so", async () => {
    const allow = { Effect: "Allow", Action: "cloudtrail:LookupEvents", Resource: "*" };
    const document = JSON.stringify({ Version: "2012-10-17", Statement: [allow] });
    const asAlice = { ...asRoot, principal: alice };
    await expect(lookupEvents(testTrail().context, {}, asAlice)).rejects.toMatchObject({
      code: "AccessDeniedException",
      message: expect.stringContaining("cloudtrail:LookupEvents"),
    });
    const { context } = testTrail({ [alice.arn]: document });
    expect(await lookupEvents(context, {}, asAlice)).toEqual({ events: [] });
  });

  test("there are no Insights events", async () => {
    const { context, keep } = testTrail();
    await keep([trailRecord({ accountId: account })]);
    expect(await lookupEvents(context, { eventCategory: "insight" }, asRoot)).toEqual({ events: [] });
  });
});
