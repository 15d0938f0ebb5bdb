import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startMs, trailRecord } from "../testing/records.ts";
import { lookupRequest, retentionMs } from "./lookup-request.ts";
import { pageToken, positionIn } from "./page-token.ts";

const at = (ms: number) => ({ seconds: Math.floor(ms / 1000), nanos: (ms % 1000) * 1_000_000 });
const check = (input: Parameters<typeof lookupRequest>[0]) => lookupRequest(input, startMs);
const attribute = (attributeKey: string | undefined, attributeValue: string | undefined) => ({
  lookupAttributes: [{ attributeKey, attributeValue }],
});

describe("LookupEvents input", () => {
  const record = trailRecord({ username: "alice", isReadOnly: false });

  test.each([
    ["EventId", record.eventId],
    ["EventName", "Decrypt"],
    ["ReadOnly", "false"],
    ["Username", "alice"],
    ["ResourceType", "AWS::KMS::Key"],
    ["ResourceName", "arn:aws:kms:us-east-1:000000000000:key/k"],
    ["EventSource", "kms.amazonaws.com"],
    ["AccessKeyId", "test"],
  ])("attribute %s finds by its exact value", (key, value) => {
    expect(check(attribute(key, value)).matches(record)).toBe(true);
    expect(check(attribute(key, `${value}x`)).matches(record)).toBe(false);
    expect(check(attribute(key, "other")).matches(record)).toBe(false);
  });

  test.each([
    ["InvalidLookupAttributesException", attribute("Nope", "x")],
    ["InvalidLookupAttributesException", attribute("toString", "x")],
    ["InvalidLookupAttributesException", attribute(undefined, "x")],
    ["InvalidLookupAttributesException", attribute("EventName", undefined)],
    ["InvalidLookupAttributesException", attribute("EventName", "")],
    ["InvalidLookupAttributesException", attribute("EventName", "x".repeat(2001))],
    ["InvalidLookupAttributesException", attribute("EventName", "_".repeat(1001))],
    [
      "InvalidLookupAttributesException",
      {
        lookupAttributes: [attribute("EventName", "a"), attribute("EventName", "b")].flatMap(
          (a) => a.lookupAttributes,
        ),
      },
    ],
    ["InvalidTimeRangeException", { startTime: at(startMs), endTime: at(startMs - 1) }],
    ["InvalidMaxResultsException", { maxResults: 0 }],
    ["InvalidMaxResultsException", { maxResults: 51 }],
    ["InvalidMaxResultsException", { maxResults: -1 }],
    ["InvalidNextTokenException", { nextToken: "" }],
    ["InvalidNextTokenException", { nextToken: "garbage" }],
    ["InvalidEventCategoryException", { eventCategory: "management" }],
  ])("%s for %j", (code, input) => {
    expect(() => check(input)).toThrow(expect.objectContaining({ code }));
  });

  test("limits are taken at their edge", () => {
    expect(check(attribute("EventName", "x".repeat(2000))).maxResults).toBe(50);
    expect(check(attribute("EventName", "_".repeat(1000))).maxResults).toBe(50);
    expect(check({ maxResults: 1 }).maxResults).toBe(1);
    expect(check({ maxResults: 50 }).maxResults).toBe(50);
    expect(check({ eventCategory: "insight" }).isInsight).toBe(true);
  });

  test("times are inclusive in whole seconds, and 90 days back at most", () => {
    const { startMs: from, endMs } = check({ startTime: at(startMs - 5000), endTime: at(startMs) });
    expect([from, endMs]).toEqual([startMs - 5000, startMs + 999]);
    expect(check({}).startMs).toBe(startMs - retentionMs);
    expect(check({ startTime: at(0) }).startMs).toBe(startMs - retentionMs);
  });
});

describe("NextToken", () => {
  const position = `1234567890123/${trailRecord().eventId}`;

  test("goes on only with the question it was given out for", () => {
    const token = pageToken(["a"], position);
    expect(positionIn(token, ["a"])).toBe(position);
    expect(positionIn(token, ["b"])).toBeUndefined();
    const other = lookupRequest({ nextToken: pageToken([undefined, null, null, null], position) }, startMs);
    expect(other.after).toBe(position);
    expect(() => check({ nextToken: token })).toThrow();
  });

  test("no other text is one", () => {
    const token = pageToken(["a"], position);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.constantFrom(` ${token}`, `${token}=`, `${token}A`)),
        (text) => {
          expect(positionIn(text, ["a"])).toBeUndefined();
        },
      ),
    );
  });
});
