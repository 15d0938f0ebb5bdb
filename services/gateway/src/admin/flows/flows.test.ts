import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { encodeTraces } from "@keymesh/flow";
import { s3PutSpans } from "@keymesh/flow/fixtures";
import type { flowV1 } from "@keymesh/proto";
import { describe, expect, test } from "vitest";
import { testGateway } from "../../testing/fixture.ts";
import { cleanups } from "../../testing/harness.ts";
import { LiveFlows, type LiveLimits } from "./live.ts";
import type { FlowReader } from "./reader.ts";
import { flowRoutes } from "./routes.ts";

const spans = s3PutSpans();
const { traceId } = spans[0]!;

function trace(more: Partial<flowV1.TraceSummary__Output> = {}): flowV1.TraceSummary__Output {
  return {
    traceId,
    startedMs: 1_796_000_000_000,
    durationMicros: 1_500,
    rootOperation: "s3.PutObject",
    rootService: "gateway",
    services: ["gateway", "s3-sim"],
    principals: ["arn:aws:iam::000000000000:root"],
    keyIds: ["key/1"],
    error: "",
    spanCount: 3,
    droppedSpans: 0,
    complete: true,
    idleMs: 0,
    pinned: false,
    name: "",
    ...more,
  };
}

const shown = {
  traceId,
  operation: "s3.PutObject",
  service: "gateway",
  startedAt: "2026-11-30T00:53:20.000Z",
  durationMs: 1.5,
  spans: 3,
  droppedSpans: 0,
  failed: false,
  complete: true,
  pinned: false,
  services: ["gateway", "s3-sim"],
  principals: ["arn:aws:iam::000000000000:root"],
  keyIds: ["key/1"],
};

/** A flow service that has one trace, and notes what it is asked. Watchers get what the test tells them. */
class OneTrace implements FlowReader {
  readonly asked: object[] = [];
  readonly watchers = new Set<(update: flowV1.TraceUpdate__Output) => void>();

  async listTraces(request: flowV1.ListTracesRequest) {
    this.asked.push(request);
    return { traces: [trace({ error: "AccessDenied", pinned: true, name: "why" })] };
  }

  async getTrace(request: flowV1.GetTraceRequest) {
    if (request.traceId !== traceId) throw new ServiceError("NotFound", "There is no such trace.");
    return { summary: trace(), ...encodeTraces(spans) } as flowV1.GetTraceResponse__Output;
  }

  async pinTrace({ name = "", ...request }: flowV1.PinTraceRequest) {
    this.asked.push({ ...request, name });
    if (name === "one too many") throw new ServiceError("LimitExceeded", "64 traces are pinned.");
    return { summary: trace({ pinned: true, name }) };
  }

  async unpinTrace(request: flowV1.UnpinTraceRequest) {
    this.asked.push(request);
    if (request.traceId !== traceId) throw new ServiceError("NotFound", "The trace is not pinned.");
    return {};
  }

  async *watchTraces(request: flowV1.WatchTracesRequest, { signal }: { signal: AbortSignal }) {
    this.asked.push(request);
    const waiting: flowV1.TraceUpdate__Output[] = [];
    let wake = () => {};
    const watcher = (update: flowV1.TraceUpdate__Output) => {
      waiting.push(update);
      wake();
    };
    this.watchers.add(watcher);
    signal.addEventListener("abort", () => wake());
    try {
      while (!signal.aborted) {
        while (waiting.length > 0) yield waiting.shift()!;
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
    } finally {
      this.watchers.delete(watcher);
    }
  }

  tell(summary: flowV1.TraceSummary__Output, lostUpdates = 0): void {
    for (const watcher of this.watchers) watcher({ summary, resourceSpans: [], lostUpdates });
  }
}

async function gatewayWith(flow: OneTrace | undefined, limits: Partial<LiveLimits> = {}, traceUrl?: string) {
  const liveFlows = new LiveFlows(limits);
  const gateway = await testGateway({ admin: flowRoutes({ flow, liveFlows, traceUrl }) });
  cleanups.push(async () => {
    liveFlows.stop();
    await gateway.stop(5_000);
    expect(gateway.bugs).toEqual([]);
  });
  const ask = async (method: string, path: string, body?: object) => {
    const init = body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const answer = await fetch(`${gateway.url}/_keymesh/${path}`, { method, ...init });
    const text = await answer.text();
    return { status: answer.status, body: text && JSON.parse(text) };
  };
  return { gateway, liveFlows, ask };
}

describe("GET flows", () => {
  test("tells all that is known of each trace, and finds those that are pinned", async () => {
    const flow = new OneTrace();
    const { ask } = await gatewayWith(flow);
    expect(await ask("GET", "flows?pinned=true&operation=Put&limit=7")).toEqual({
      status: 200,
      body: { flows: [{ ...shown, failed: true, error: "AccessDenied", pinned: true, name: "why" }] },
    });
    expect(flow.asked).toMatchObject([{ filter: { pinnedOnly: true, operation: "Put" }, limit: 7 }]);
    expect(await ask("GET", "flows?pinned=perhaps")).toMatchObject({ status: 400 });
  });

  test("is not to be had without a flow service", async () => {
    const { ask } = await gatewayWith(undefined);
    for (const path of ["flows", "flows/live", `flows/${traceId}/picture`, `flows/${traceId}/spans`])
      expect((await ask("GET", path)).status).toBe(503);
  });
});

describe("GET flows/{traceId}/picture", () => {
  test("is the model's flow, the gateway folded unless it is asked for", async () => {
    const { ask } = await gatewayWith(new OneTrace());
    const names = (body: { flow: { participants: { name: string }[] } }) =>
      body.flow.participants.map(({ name }) => name);
    const { status, body } = await ask("GET", `flows/${traceId}/picture`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ summary: shown, links: {}, flow: { traceId } });
    expect(names(body)).not.toContain("gateway");
    expect(names((await ask("GET", `flows/${traceId}/picture?gateway=true`)).body)).toContain("gateway");
  });

  test.each([
    ["http://localhost:16686/trace/{traceId}?x=1", `http://localhost:16686/trace/${traceId}?x=1`],
    ["http://localhost:16686/trace/", `http://localhost:16686/trace/${traceId}`],
  ])("links by %s", async (template, jaeger) => {
    const { ask } = await gatewayWith(new OneTrace(), {}, template);
    expect((await ask("GET", `flows/${traceId}/picture`)).body.links).toEqual({ jaeger });
  });

  test("refuses what is no trace id, and knows no trace that never was", async () => {
    const { ask } = await gatewayWith(new OneTrace());
    expect((await ask("GET", "flows/x/picture")).status).toBe(400);
    expect((await ask("GET", `flows/${"0".repeat(32)}/picture`)).status).toBe(404);
  });
});

describe("GET flows/{traceId}", () => {
  test("has the whole flow, the gateway too", async () => {
    const { ask } = await gatewayWith(new OneTrace());
    const { body } = await ask("GET", `flows/${traceId}`);
    expect(Object.keys(body)).toEqual(["traceId", "operation", "startedMs", "participants", "steps", "keys"]);
    expect(body.participants).toContainEqual({ name: "gateway", world: "normal" });
  });
});

describe("GET flows/{traceId}/spans", () => {
  test("has every span, callers before those they called, at the time after the first", async () => {
    const { ask } = await gatewayWith(new OneTrace());
    const { body } = await ask("GET", `flows/${traceId}/spans`);
    expect(body.spans).toHaveLength(spans.length);
    expect(body.spans[0]).toMatchObject({ parentSpanId: "", offsetMicros: 0, kind: expect.any(String) });
    const at = new Map(body.spans.map(({ spanId }: { spanId: string }, i: number) => [spanId, i]));
    for (const [i, span] of body.spans.entries()) {
      if (span.parentSpanId !== "") expect(at.get(span.parentSpanId)).toBeLessThan(i);
      expect(span.offsetMicros).toBeGreaterThanOrEqual(0);
      expect(span.durationMicros).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("flows/{traceId}/pin", () => {
  const path = `flows/${traceId}/pin`;

  test("pins by a name or without one, and lets go", async () => {
    const flow = new OneTrace();
    const { ask } = await gatewayWith(flow);
    expect(await ask("PUT", path, { name: "the leak" })).toEqual({
      status: 200,
      body: { ...shown, pinned: true, name: "the leak" },
    });
    expect(await ask("PUT", path)).toEqual({ status: 200, body: { ...shown, pinned: true } });
    expect((await ask("DELETE", path)).status).toBe(204);
    expect((await ask("DELETE", `flows/${"0".repeat(32)}/pin`)).status).toBe(404);
    expect(flow.asked.slice(0, 3)).toEqual([
      { traceId, name: "the leak" },
      { traceId, name: "" },
      { traceId },
    ]);
  });

  test.each([
    ["x", 200],
    ["x".repeat(100), 200],
    ["x".repeat(101), 400],
    ["", 400],
    ["one too many", 409],
  ])("of the name %j is answered %i", async (name, status) => {
    const { ask } = await gatewayWith(new OneTrace());
    expect((await ask("PUT", path, { name })).status).toBe(status);
  });
});

/** A reader of the live stream: what it got so far, as text. */
async function live(url: string) {
  const leave = new AbortController();
  const answer = await fetch(url, { signal: leave.signal });
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  let text = "";
  const ended = (async () => {
    for await (const piece of answer.body!) text += Buffer.from(piece).toString();
  })().catch(() => {});
  return {
    leave: () => leave.abort(),
    ended,
    text: () => text,
    events: () =>
      [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name, data]) => ({
        name,
        data: JSON.parse(data!),
      })),
  };
}
const patience = { timeout: 30_000 };

describe("GET flows/live", () => {
  test("tells of traces that match, as they are now, and ends when the reader leaves", async () => {
    const flow = new OneTrace();
    const { gateway, liveFlows } = await gatewayWith(flow);
    const reader = await live(`${gateway.url}/_keymesh/flows/live?key=k&errors=true`);
    await expect.poll(() => flow.watchers.size, patience).toBe(1);
    expect(flow.asked).toEqual([{ filter: { key: "k", onlyErrors: true }, summariesOnly: true }]);
    flow.tell(trace());
    await expect.poll(reader.events, patience).toEqual([{ name: "flow", data: shown }]);
    reader.leave();
    await expect.poll(() => [flow.watchers.size, liveFlows.streams], patience).toEqual([0, 0]);
  });

  test("tells of a trace at most once between two pauses, as it is last", async () => {
    const flow = new OneTrace();
    const { gateway } = await gatewayWith(flow);
    const reader = await live(`${gateway.url}/_keymesh/flows/live`);
    await expect.poll(() => flow.watchers.size, patience).toBe(1);
    for (let spanCount = 1; spanCount <= 500; spanCount++) flow.tell(trace({ spanCount }));
    await expect.poll(() => reader.events().at(-1)?.data.spans, patience).toBe(500);
    expect(reader.events().length).toBeLessThan(10);
  });

  test("a reader too slow is told how many it lost, here and on the way here", async () => {
    const flow = new OneTrace();
    const { gateway } = await gatewayWith(flow, { maxPending: 2, pauseMs: 50 });
    const reader = await live(`${gateway.url}/_keymesh/flows/live`);
    await expect.poll(() => flow.watchers.size, patience).toBe(1);
    for (let i = 1; i <= 5; i++) flow.tell(trace({ traceId: `${i}`.repeat(32) }), 7);
    const lost = () =>
      reader.events().flatMap(({ name, data }) => (name === "lost" ? [data.count as number] : []));
    const told = () => reader.events().filter(({ name }) => name === "flow").length;
    const all = () => lost().reduce((sum, count) => sum + count, 0) + told();
    await expect.poll(all, patience).toBe(7 + 5);
    expect(lost()[0]).toBeGreaterThanOrEqual(7);
  });

  test("says that it is there when nothing happens", async () => {
    const flow = new OneTrace();
    const { gateway } = await gatewayWith(flow, { commentMs: 10, pauseMs: 1 });
    const reader = await live(`${gateway.url}/_keymesh/flows/live`);
    await expect.poll(reader.text, patience).toMatch(/^: live\n\n(: still live\n\n){2}/);
    reader.leave();
  });

  test("takes as many readers as may be, and one more when one has left", async () => {
    const { gateway, liveFlows, ask } = await gatewayWith(new OneTrace(), { maxStreams: 2 });
    const url = `${gateway.url}/_keymesh/flows/live`;
    const readers = [await live(url), await live(url)];
    expect(await ask("GET", "flows/live")).toMatchObject({ status: 503, body: { error: "Unavailable" } });
    readers[0]!.leave();
    await expect.poll(() => liveFlows.streams, patience).toBe(1);
    await live(url);
  });

  test("ends when the flow service goes away, for the reader to come again", async () => {
    class Away extends OneTrace {
      override async *watchTraces(): AsyncGenerator<flowV1.TraceUpdate__Output> {
        yield { summary: trace(), resourceSpans: [], lostUpdates: 0 };
        throw new ServiceError("ServiceUnavailable", "away");
      }
    }
    const { gateway } = await gatewayWith(new Away());
    const reader = await live(`${gateway.url}/_keymesh/flows/live`);
    await reader.ended;
    expect(reader.events()).toHaveLength(1);
  });

  test("does not hold up a stop, not even by a reader that takes nothing", async () => {
    const flow = new OneTrace();
    const { gateway, liveFlows } = await gatewayWith(flow, { pauseMs: 1 });
    const url = `${gateway.url}/_keymesh/flows/live`;
    const reader = await live(url);
    const stuck = await fetch(url);
    await expect.poll(() => flow.watchers.size, patience).toBe(2);
    // More than the sockets between hold, so that the stream waits for its reader.
    const principals = Array.from({ length: 32 }, () => "x".repeat(2_000));
    for (let i = 0; i < 400; i++) {
      flow.tell(trace({ traceId: String(i).padStart(32, "0"), principals }));
      if (i % 20 === 0) await sleep(2);
    }
    const startedMs = performance.now();
    liveFlows.stop();
    await gateway.stop(60_000);
    expect(performance.now() - startedMs).toBeLessThan(30_000);
    await reader.ended;
    await stuck.body?.cancel().catch(() => {});
  });

  test("takes a filter it knows, and answers a HEAD without an end to wait for", async () => {
    const { gateway, ask } = await gatewayWith(new OneTrace());
    expect((await ask("GET", "flows/live?since=1")).status).toBe(400);
    expect((await fetch(`${gateway.url}/_keymesh/flows/live`, { method: "HEAD" })).status).toBe(200);
  });
});
