import type { trailV1 } from "@keymesh/proto";
import type { Call, Peer } from "@keymesh/rpc";
import { describe, expect, test } from "vitest";
import { testTrail } from "../testing/context.ts";
import { account, trailRecord } from "../testing/records.ts";
import { watch } from "./watch.ts";

function watching(context: Parameters<typeof watch>[0], filter: Partial<trailV1.Filter__Output> = {}) {
  const stop = new AbortController();
  const peer: Peer = { kind: "principal", arn: `arn:aws:iam::${account}:root` };
  const call = { peer, signal: stop.signal } as Call;
  return { messages: watch(context, { filter: filter as trailV1.Filter__Output }, call), stop };
}

describe("Watch", () => {
  test("tells its account's matching records once they are durable, each once", async () => {
    const { context, keep } = testTrail();
    const { messages, stop } = watching(context, { eventName: "Encrypt" });
    expect((await messages.next()).value).toEqual({ started: true });
    const wanted = trailRecord({ eventName: "Encrypt" });
    await keep([trailRecord(), trailRecord({ eventName: "Encrypt", accountId: "111122223333" }), wanted]);
    await keep([wanted]);
    const last = trailRecord({ eventName: "Encrypt" });
    await keep([last]);
    const ids = [await messages.next(), await messages.next()].map(({ value }) => value?.record?.eventId);
    expect(ids).toEqual([wanted.eventId, last.eventId]);
    stop.abort();
    expect((await messages.next()).done).toBe(true);
  });

  test("says again that it started when the store was out of sight", async () => {
    const { context, storage } = testTrail();
    const { messages, stop } = watching(context);
    await messages.next();
    storage.kv.reconnect();
    expect((await messages.next()).value).toEqual({ started: true });
    stop.abort();
  });

  test("a watcher who does not read is told how many records were dropped", async () => {
    const { context, keep } = testTrail();
    const { messages, stop } = watching(context);
    await messages.next();
    await keep([...Array(10_500)].map(() => trailRecord()));
    await new Promise((resolve) => setImmediate(resolve));
    let records = 0;
    for await (const message of messages) {
      if (message.record) records += 1;
      if (message.dropped) {
        expect([records, message.dropped]).toEqual([10_000, 500]);
        break;
      }
    }
    stop.abort();
  });
});
