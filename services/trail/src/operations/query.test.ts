import type { trailV1 } from "@keymesh/proto";
import type { Call, Peer } from "@keymesh/rpc";
import { describe, expect, test } from "vitest";
import { testTrail } from "../testing/context.ts";
import { account, startMs, trailRecord } from "../testing/records.ts";
import { query } from "./query.ts";

const cli = { peer: { kind: "service", name: "cli" } as Peer } as Call;
const principal = { peer: { kind: "principal", arn: `arn:aws:iam::${account}:root` } as Peer } as Call;
const ask = (filter: Partial<trailV1.Filter__Output> = {}, maxResults = 0, nextToken = "") =>
  ({ filter: filter as trailV1.Filter__Output, maxResults, nextToken }) as trailV1.QueryRequest__Output;

describe("Query", () => {
  test("merges accounts and regions newest first, page by page, each record once", async () => {
    const { context, keep } = testTrail();
    const places = [
      { accountId: account },
      { accountId: "111122223333" },
      { accountId: "anonymous" },
      { region: "eu-west-1" },
    ];
    const records = Array.from({ length: 400 }, (_, i) =>
      trailRecord({
        ...places[i % 4],
        eventTimeMs: startMs + ((i * 7919) % 400),
        isManagementEvent: i % 2 === 0,
      }),
    );
    await keep(records);
    const found: trailV1.StoredRecord[] = [];
    let nextToken = "";
    do {
      const page = await query(context, ask({}, 37, nextToken), cli);
      found.push(...(page.records ?? []));
      nextToken = page.nextToken ?? "";
    } while (nextToken !== "");
    expect(new Set(found.map(({ eventId }) => eventId)).size).toBe(400);
    const times = found.map(({ eventTimeMs }) => Number(eventTimeMs));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test("filters by what is in the record too", async () => {
    const { context, keep } = testTrail();
    const wanted = trailRecord({ errorCode: "AccessDenied" });
    await keep([wanted, trailRecord(), trailRecord({ record: Buffer.from('{"x":"r-1"}') })]);
    for (const filter of [{ requestId: `r-${wanted.eventId}` }, { errorCode: "AccessDenied" }]) {
      const { records } = await query(context, ask(filter), cli);
      expect(records?.map(({ eventId }) => eventId)).toEqual([wanted.eventId]);
    }
    expect((await query(context, ask({ errorCode: "" }), cli)).records).toHaveLength(2);
    expect((await query(context, ask({ requestId: "r-1" }), cli)).records).toHaveLength(0);
    expect((await query(context, ask({ startTimeMs: startMs + 1 }), cli)).records).toHaveLength(0);
    expect((await query(context, ask({ endTimeMs: startMs - 1 }), cli)).records).toHaveLength(0);
  });

  test("a principal sees its own account only", async () => {
    const { context, keep } = testTrail();
    await keep([trailRecord(), trailRecord({ accountId: "111122223333" })]);
    expect((await query(context, ask(), principal)).records).toHaveLength(1);
    await expect(query(context, ask({ accountId: "111122223333" }), principal)).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("limits and tokens are checked", async () => {
    const { context } = testTrail();
    for (const request of [ask({}, 1001), ask({}, 1, "x")]) {
      await expect(query(context, request, cli)).rejects.toMatchObject({ code: "ValidationException" });
    }
  });
});
