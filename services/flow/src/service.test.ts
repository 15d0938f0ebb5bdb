import {
  batchingSink,
  buildFlow,
  createTracer,
  currentSpan,
  decodeTraces,
  rateLimitedSampler,
} from "@keymesh/flow";
import { Flow } from "@keymesh/proto";
import { connect, connectExporter, type Peer, type RpcServer, serve, type TlsIdentity } from "@keymesh/rpc";
import { type CertificateAuthority, createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { Gate } from "@keymesh/runtime";
import { createMemoryStorage } from "@keymesh/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFlowContext, flowServices } from "./service.ts";

let authority: CertificateAuthority;
let server: RpcServer;
const identities: Record<string, TlsIdentity> = {};
const bounds = { maxTraces: 100, maxSpansPerTrace: 10, maxBytes: 1e7, maxPins: 2, maxPinBytes: 1e6 };
const storage = createMemoryStorage();
const member = (peer: Peer) => issueIdentity(authority, peer, { nowMs: Date.now() });

beforeAll(async () => {
  authority = await createAuthority(Date.now());
  for (const name of ["flow", "kms", "cli", "hsm", "gateway"])
    identities[name] = await member({ kind: "service", name });
  identities.principal = await member({ kind: "principal", arn: "arn:aws:iam::000000000000:root" });
  const context = createFlowContext({
    bounds,
    storage,
    forward: undefined,
    nowMs: () => Date.now(),
    inGate: (act) => act(),
    warn: () => {},
  });
  await context.pins.open();
  const services = flowServices(context, new Gate());
  server = await serve({ tls: identities.flow!, listen: "127.0.0.1:0", services });
});
afterAll(() => server.stop(100));

const flowAs = (who: string) =>
  connect(Flow, { address: server.address, server: "flow", tls: identities[who]!, deadlineMs: 5_000 });

/** A tracer whose spans have arrived once `flush` resolves. */
function kmsTracer() {
  const sink = batchingSink(connectExporter({ address: server.address, tls: identities.kms! }));
  const sampler = rateLimitedSampler(Number.POSITIVE_INFINITY);
  return { tracer: createTracer({ service: "kms", world: "normal", sampler, sink }), sink };
}

async function record(name: string, error?: string): Promise<string> {
  const { tracer, sink } = kmsTracer();
  let traceId = "";
  const attributes = {
    "keymesh.key_id": `key/${name}`,
    "keymesh.principal": "arn:aws:iam::000000000000:user/alice",
  };
  await tracer
    .span({ name, kind: "server", attributes }, async (span) => {
      traceId = span!.traceparent.split("-")[1]!;
      currentSpan()?.key({
        kind: "DK",
        fingerprint: "0a1b2c3d",
        form: "plaintext",
        holder: "kms",
        act: "wipe",
      });
      if (error) throw Object.assign(new Error(), { code: error });
    })
    .catch(() => {});
  await tracer.shutdown();
  expect(sink.stats()).toMatchObject({ exported: 1, dropped: 0 });
  return traceId;
}

describe("the flow service", () => {
  test("spans sent by OTLP come back as a flow", async () => {
    const traceId = await record("Kms.GenerateDataKey");
    const flow = flowAs("cli");
    const { summary, resourceSpans } = await flow.getTrace({ traceId });
    expect(summary).toMatchObject({
      traceId,
      rootOperation: "Kms.GenerateDataKey",
      complete: true,
      spanCount: 1,
    });
    const { spans } = decodeTraces({ resourceSpans } as Parameters<typeof decodeTraces>[0]);
    expect(buildFlow(spans)?.lanes).toMatchObject([{ kind: "DK", fingerprint: "0a1b2c3d" }]);
    flow.close();
  });

  test("traces are found by operation, key, principal and error", async () => {
    const denied = await record("Kms.ReEncrypt", "AccessDeniedException");
    await record("Kms.Encrypt");
    const flow = flowAs("cli");
    const found = async (filter: object) =>
      (await flow.listTraces({ filter, limit: 10 })).traces.map((trace) => trace.rootOperation);
    expect(await found({ operation: "reencrypt" })).toEqual(["Kms.ReEncrypt"]);
    expect((await found({ operation: "encrypt" }))[0]).toBe("Kms.Encrypt");
    expect(await found({ key: "key/Kms.ReEnc" })).toEqual(["Kms.ReEncrypt"]);
    expect(await found({ key: "0a1b2c3d", onlyErrors: true })).toEqual(["Kms.ReEncrypt"]);
    expect(await found({ principal: "user/bob" })).toEqual([]);
    expect(await found({ traceId: denied })).toEqual(["Kms.ReEncrypt"]);
    const all = await found({});
    expect(await found({ sinceMs: 1, untilMs: Date.now() + 1_000 })).toEqual(all);
    expect(await found({ untilMs: 1 })).toEqual([]);
    expect(await found({ sinceMs: Date.now() + 60_000 })).toEqual([]);
    flow.close();
  });

  test("a watcher gets matching spans as they arrive", async () => {
    const flow = flowAs("cli");
    const leave = new AbortController();
    const updates = flow.watchTraces(
      { filter: { operation: "GenerateRandom" } },
      { deadlineMs: Infinity, signal: leave.signal },
    );
    const first = updates[Symbol.asyncIterator]().next();
    await expect.poll(async () => (await flow.stats({})).watchers).toBe(1);
    await record("Kms.Decrypt");
    const traceId = await record("Kms.GenerateRandom");
    expect((await first).value).toMatchObject({ summary: { traceId }, lostUpdates: 0 });
    leave.abort();
    await expect.poll(async () => (await flow.stats({})).watchers).toBe(0);
    flow.close();
  });

  test("traces are pinned by name, found, and let go again; as many as may be", async () => {
    const ids = [await record("Kms.Sign"), await record("Kms.Sign"), await record("Kms.Sign")];
    const flow = flowAs("cli");
    const pinned = async () =>
      (await flow.listTraces({ filter: { pinnedOnly: true } })).traces.map(({ traceId }) => traceId);
    expect(await flow.pinTrace({ traceId: ids[0]!, name: "the first" })).toMatchObject({
      summary: { traceId: ids[0], pinned: true, name: "the first" },
    });
    await flow.pinTrace({ traceId: ids[1]! });
    await expect(flow.pinTrace({ traceId: ids[2]! })).rejects.toMatchObject({ code: "LimitExceeded" });
    expect(await pinned()).toEqual([ids[1], ids[0]]);
    expect(await flow.stats({})).toMatchObject({ pins: 2, maxPins: 2, maxPinBytes: 1e6 });
    for (const traceId of ids.slice(0, 2)) await flow.unpinTrace({ traceId });
    expect(await pinned()).toEqual([]);
    flow.close();
  });

  test("a pin has a name of 100 characters at most, and a trace", async () => {
    const traceId = await record("Kms.Sign");
    const flow = flowAs("gateway");
    await flow.pinTrace({ traceId, name: "x".repeat(100) });
    await expect(flow.pinTrace({ traceId, name: "x".repeat(101) })).rejects.toMatchObject({
      code: "ValidationException",
    });
    await flow.unpinTrace({ traceId });
    await expect(flow.unpinTrace({ traceId })).rejects.toMatchObject({ code: "NotFound" });
    await expect(flow.pinTrace({ traceId: "ff".repeat(16) })).rejects.toMatchObject({ code: "NotFound" });
    flow.close();
  });

  test("who wants summaries alone gets no spans", async () => {
    const flow = flowAs("cli");
    const leave = new AbortController();
    const filter = { operation: "GetPublicKey" };
    const options = { deadlineMs: Infinity, signal: leave.signal };
    const first = flow.watchTraces({ filter, summariesOnly: true }, options)[Symbol.asyncIterator]().next();
    await expect.poll(async () => (await flow.stats({})).watchers).toBe(1);
    const traceId = await record("Kms.GetPublicKey");
    expect((await first).value).toMatchObject({ summary: { traceId }, resourceSpans: [] });
    leave.abort();
    flow.close();
  });

  test("what was refused is counted", async () => {
    const flow = flowAs("cli");
    const exporter = connectExporter({ address: server.address, tls: identities.kms! });
    const before = (await flow.stats({})).rejectedSpans;
    const answer = await exporter.export({
      resourceSpans: [{ scopeSpans: [{ spans: [{ name: "no id" }] }] }],
    });
    expect(answer).toMatchObject({ partialSuccess: { rejectedSpans: 1 } });
    expect((await flow.stats({})).rejectedSpans).toBe(before + 1);
    exporter.close?.();
    flow.close();
  });

  test("unknown and malformed trace ids are refused", async () => {
    const flow = flowAs("cli");
    await expect(flow.getTrace({ traceId: "ff".repeat(16) })).rejects.toMatchObject({ code: "NotFound" });
    await expect(flow.getTrace({ traceId: "../x" })).rejects.toMatchObject({ code: "ValidationException" });
    await expect(flow.listTraces({ limit: 1001 })).rejects.toMatchObject({ code: "ValidationException" });
    flow.close();
  });

  test("services send spans but read none; an HSM and a principal may do neither", async () => {
    const kms = flowAs("kms");
    const principal = flowAs("principal");
    await expect(principal.listTraces({})).rejects.toMatchObject({ code: "AccessDenied" });
    principal.close();
    const hsm = connectExporter({ address: server.address, tls: identities.hsm! });
    await expect(kms.stats({})).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(hsm.export({})).rejects.toMatchObject({ code: "AccessDenied" });
    kms.close();
    hsm.close?.();
  });
});
