import { createServer, type Server as HttpServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { Server, ServerCredentials, status } from "@grpc/grpc-js";
import { decodeTraces, type FinishedSpan, type TracesData } from "@keymesh/flow";
import { TraceService } from "@keymesh/proto";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterEach, describe, expect, test } from "vitest";
import { forwarder } from "./forwarder.ts";
import { grpcCarrier } from "./grpc-carrier.ts";
import { httpCarrier } from "./http-carrier.ts";
import type { ForwardTarget } from "./target.ts";

const { requestDeserialize, responseSerialize } = TraceService.definition.Export!;
const plain = { headers: { "x-tenant": "t" }, isCompressed: false, timeoutMs: 10_000 };
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function span(id: number, parentSpanId = ""): FinishedSpan {
  return {
    service: "kms",
    world: "normal",
    name: "Kms.Decrypt",
    kind: "server",
    traceId: "ab".repeat(16),
    spanId: id.toString(16).padStart(16, "0"),
    parentSpanId,
    startUnixNanos: 1_796_000_000_000_000_000n,
    endUnixNanos: 1_796_000_000_001_048_576n,
    attributes: { "keymesh.region": "us-east-1" },
    events: [],
  };
}

/** What a receiver got, and how it is to answer: gRPC status or HTTP status, OK when there is none left. */
class Receiver {
  readonly spans: FinishedSpan[] = [];
  readonly tenants: unknown[] = [];
  readonly answers: number[] = [];
  rejectedSpans = 0;

  take(request: object, tenant: unknown): object {
    this.spans.push(...decodeTraces(request as TracesData).spans);
    this.tenants.push(tenant);
    return this.rejectedSpans > 0 ? { partialSuccess: { rejectedSpans: this.rejectedSpans } } : {};
  }
}

/** A gRPC collector, made of OTLP's own service definition. */
async function grpcReceiver(receiver: Receiver): Promise<ForwardTarget> {
  const server = new Server();
  server.addService(TraceService.definition, {
    Export: (
      call: { request: object; metadata: { get(name: string): unknown[] } },
      answer: CallableFunction,
    ) => {
      const code = receiver.answers.shift();
      if (code) return answer({ code, details: "no" });
      answer(null, receiver.take(call.request, call.metadata.get("x-tenant")[0]));
    },
  });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  cleanups.push(() => server.forceShutdown());
  return { ...plain, protocol: "grpc", address: `127.0.0.1:${port}` };
}

function httpHandler(receiver: Receiver): Parameters<typeof createServer>[1] & CallableFunction {
  return async (
    request: import("node:http").IncomingMessage,
    response: import("node:http").ServerResponse,
  ) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const code = receiver.answers.shift();
    if (code) return void response.writeHead(code).end();
    const body = Buffer.concat(pieces);
    const bytes = request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
    const isRight =
      request.url === "/v1/traces" && request.headers["content-type"] === "application/x-protobuf";
    if (!isRight) return void response.writeHead(404).end();
    response.end(
      responseSerialize(receiver.take(requestDeserialize(bytes) as object, request.headers["x-tenant"])),
    );
  };
}

async function listen(server: HttpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function httpReceiver(receiver: Receiver): Promise<ForwardTarget> {
  const port = await listen(createServer(httpHandler(receiver)));
  return { ...plain, protocol: "http/protobuf", address: `http://127.0.0.1:${port}/v1/traces` };
}

const roads = [
  {
    name: "gRPC",
    open: grpcReceiver,
    carrier: grpcCarrier,
    away: status.UNAVAILABLE,
    wrong: status.INVALID_ARGUMENT,
  },
  { name: "HTTP", open: httpReceiver, carrier: httpCarrier, away: 503, wrong: 400 },
];

function forwardTo(
  target: ForwardTarget,
  carrier: typeof grpcCarrier,
  more: { maxQueueSpans?: number } = {},
) {
  const told: string[] = [];
  const sink = forwarder({
    carrier: carrier(target),
    publicUrl: "http://localhost:4566",
    tell: (what) => void told.push(what),
    pausesMs: [1, 1],
    ...more,
  });
  cleanups.push(() => sink.close());
  return { sink, told };
}

describe.each(roads)("forwarding by $name", ({ open, carrier, away, wrong }) => {
  test("spans arrive as they are, with the headers; root spans link to the whiteboard", async () => {
    const receiver = new Receiver();
    const { sink, told } = forwardTo(await open(receiver), carrier);
    const root = span(1);
    const child = span(2, root.spanId);
    sink.accept(root);
    sink.accept(child);
    await sink.flush();
    const link = `http://localhost:4566/_keymesh/#/trace/${root.traceId}`;
    expect(receiver.spans).toEqual([
      { ...root, attributes: { ...root.attributes, "keymesh.whiteboard": link } },
      child,
    ]);
    expect(receiver.tenants).toEqual(["t"]);
    expect(sink.stats()).toEqual({ exported: 2, dropped: 0, waiting: 0 });
    expect(told).toEqual([]);
  });

  test("compressed, they arrive too", async () => {
    const receiver = new Receiver();
    const { sink } = forwardTo({ ...(await open(receiver)), isCompressed: true }, carrier);
    sink.accept(span(1));
    await sink.flush();
    expect(receiver.spans).toHaveLength(1);
  });

  test("a receiver that is away for a while gets them later; the outage is told once, and its end", async () => {
    const receiver = new Receiver();
    receiver.answers.push(away, away);
    const { sink, told } = forwardTo(await open(receiver), carrier);
    sink.accept(span(1));
    await sink.flush();
    expect(receiver.spans).toHaveLength(1);
    expect(told).toEqual([
      "spans cannot be forwarded; they wait, and what does not fit is dropped",
      "spans are forwarded again",
    ]);
  });

  test("what a receiver refuses for good is not sent again, but counted", async () => {
    const receiver = new Receiver();
    receiver.answers.push(wrong);
    const { sink } = forwardTo(await open(receiver), carrier);
    sink.accept(span(1));
    await sink.flush();
    expect(receiver.answers).toEqual([]);
    expect(receiver.spans).toEqual([]);
    expect(sink.stats()).toEqual({ exported: 0, dropped: 1, waiting: 0 });
  });

  test("spans that a receiver says it refused count as dropped", async () => {
    const receiver = new Receiver();
    receiver.rejectedSpans = 1;
    const { sink } = forwardTo(await open(receiver), carrier);
    for (const id of [1, 2]) sink.accept(span(id));
    await sink.flush();
    expect(sink.stats()).toEqual({ exported: 1, dropped: 1, waiting: 0 });
  });
});

describe("forwarding", () => {
  test("never makes its giver wait: what does not fit the queue is dropped and counted, and a stop comes through", async () => {
    const stuck = { carry: () => new Promise<never>(() => {}), close: () => {} };
    const sink = forwarder({ carrier: stuck, tell: () => {}, maxQueueSpans: 600 });
    for (let id = 1; id <= 1_200; id++) sink.accept(span(id));
    expect(sink.stats().waiting).toBeLessThanOrEqual(600);
    expect(sink.stats().dropped).toBeGreaterThanOrEqual(88);
    await sink.close();
  });

  test("a batch is given up after its last try", async () => {
    const nobody = { ...plain, protocol: "grpc", address: "127.0.0.1:1" } as const;
    const { sink, told } = forwardTo(nobody, grpcCarrier);
    sink.accept(span(1));
    await sink.flush();
    expect(sink.stats()).toEqual({ exported: 0, dropped: 1, waiting: 0 });
    expect(told).toHaveLength(1);
  });

  test("over TLS, both by certificate: the receiver must be who it is said to be", async () => {
    const receiver = new Receiver();
    const authority = await createAuthority(Date.now());
    const issue = (name: string) =>
      issueIdentity(authority, { kind: "service", name }, { nowMs: Date.now(), hosts: ["localhost"] });
    const [own, client] = [await issue("flow"), await issue("kms")];
    const options = { key: own.key, cert: own.cert, ca: own.ca, requestCert: true, rejectUnauthorized: true };
    const port = await listen(createTlsServer(options, httpHandler(receiver)) as unknown as HttpServer);
    const target = {
      ...plain,
      protocol: "http/protobuf",
      address: `https://localhost:${port}/v1/traces`,
      tls: { ca: client.ca, key: client.key, cert: client.cert },
    } as const;
    const { sink } = forwardTo(target, httpCarrier);
    sink.accept(span(1));
    await sink.flush();
    expect(receiver.spans).toHaveLength(1);
    const { sink: stranger } = forwardTo({ ...target, tls: {} }, httpCarrier);
    stranger.accept(span(2));
    await stranger.flush();
    expect(stranger.stats()).toEqual({ exported: 0, dropped: 1, waiting: 0 });
    expect(receiver.spans).toHaveLength(1);
  });
});
