import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CreateKeyCommand, EncryptCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import { decodeTraces, type FinishedSpan, type TracesData } from "@keymesh/flow";
import { TraceService } from "@keymesh/proto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { putSnapshot, takeSnapshot } from "./support/snapshots.ts";

const patience = { timeout: 60_000, interval: 200 };

let mesh: TestMesh;
let admin: ReturnType<typeof adminOf>;
let collector: Server;
const forwarded: FinishedSpan[] = [];

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const data = TraceService.definition.Export!.requestDeserialize(Buffer.concat(pieces));
    forwarded.push(...decodeTraces(data as TracesData).spans);
    response.end();
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  mesh = await startMesh({
    telemetry: {
      flow: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` },
      gateway: { KEYMESH_TRACE_URL: "http://localhost:16686/trace/{traceId}" },
    },
  });
  admin = adminOf(mesh.handle);
}, 120_000);

afterAll(async () => {
  await mesh?.stop();
  collector?.close();
});

interface Found {
  readonly traceId: string;
  readonly operation: string;
  readonly complete: boolean;
  readonly pinned: boolean;
  readonly name?: string;
}

async function flows(query: string): Promise<Found[]> {
  return ((await admin.get(`flows?${query}`)).body as never as { flows: Found[] }).flows;
}

/** One call of a key of its own, once its trace is whole. */
async function recorded(): Promise<string> {
  const { kms } = awsClients(mesh.handle);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  await kms.send(new GenerateDataKeyCommand({ KeyId: KeyMetadata!.KeyId!, KeySpec: "AES_256" }));
  const query = `key=${KeyMetadata!.KeyId}&operation=GenerateDataKey`;
  await expect.poll(() => flows(query), patience).toMatchObject([{ complete: true }]);
  return (await flows(query))[0]!.traceId;
}

const put = (path: string, json: object) => admin.call("PUT", path, json);

describe("a recorded flow", () => {
  test("is a picture with a link, and a waterfall of its spans", async () => {
    const traceId = await recorded();
    const { body } = await admin.get(`flows/${traceId}/picture`);
    expect(body).toMatchObject({
      flow: { traceId, participants: expect.arrayContaining([{ name: "kms", world: "normal" }]) },
      summary: { traceId, complete: true, failed: false, services: expect.arrayContaining(["kms"]) },
      links: { jaeger: `http://localhost:16686/trace/${traceId}` },
    });
    const spans = (await admin.get(`flows/${traceId}/spans`)).body as never as {
      spans: { world: string; parentSpanId: string }[];
    };
    expect(spans.spans[0]).toMatchObject({ parentSpanId: "", service: "gateway", offsetMicros: 0 });
    expect(spans.spans.some(({ world }) => world === "crypto")).toBe(true);
  });

  test("went on to the OTLP receiver, with a link back to the whiteboard", async () => {
    const traceId = await recorded();
    const own = () => forwarded.filter((span) => span.traceId === traceId);
    await expect.poll(() => own().length, patience).toBeGreaterThan(4);
    const root = own().find(({ parentSpanId }) => parentSpanId === "");
    expect(root?.attributes["keymesh.whiteboard"]).toBe(
      `${mesh.handle.endpoint}/_keymesh/#/trace/${traceId}`,
    );
  });

  test("is told live while it is recorded", async () => {
    const leave = new AbortController();
    const answer = await fetch(`${mesh.handle.endpoint}/_keymesh/flows/live?operation=Encrypt`, {
      signal: leave.signal,
    });
    let text = "";
    const reading = (async () => {
      for await (const piece of answer.body!) text += Buffer.from(piece).toString();
    })().catch(() => {});
    await expect.poll(() => text, patience).toContain(": live");
    const { kms } = awsClients(mesh.handle);
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const call = new EncryptCommand({ KeyId: KeyMetadata!.KeyId!, Plaintext: Buffer.from("m") });
    await expect
      .poll(async () => {
        // A watch begins a moment after its first byte.
        await kms.send(call);
        return text;
      }, patience)
      .toMatch(/event: flow\ndata: .*"complete":true/);
    leave.abort();
    await reading;
  });
});

describe("a pinned flow", () => {
  test("is there when the flow service has died and come back, and goes with a full reset", async () => {
    const traceId = await recorded();
    expect((await put(`flows/${traceId}/pin`, { name: "before" })).status).toBe(200);
    expect((await put(`flows/${traceId}/pin`, { name: "kept" })).body).toMatchObject({ name: "kept" });
    const before = (await admin.get(`flows/${traceId}/picture`)).body as never as { flow: object };
    const loose = await recorded();

    process.kill(mesh.running.pidOf("flow")!, "SIGKILL");
    const pinned = () => flows("pinned=true").catch(() => []);
    await expect.poll(async () => mesh.notices.some((text) => text === "flow is back"), patience).toBe(true);
    await expect.poll(pinned, patience).toMatchObject([{ traceId, pinned: true, name: "kept" }]);
    const after = (await admin.get(`flows/${traceId}/picture`)).body as never as { flow: object };
    expect(after.flow).toEqual(before.flow);
    expect((await admin.get(`flows/${loose}/picture`)).status).toBe(404);

    const snapshot = await takeSnapshot(mesh.handle);
    expect((await admin.call("POST", "reset", {})).status).toBe(200);
    expect(await flows("pinned=true")).toEqual([]);

    expect((await putSnapshot(mesh.handle, snapshot)).status).toBe(200);
    expect(await flows("pinned=true")).toMatchObject([{ traceId, name: "kept" }]);
    expect((await admin.call("DELETE", `flows/${traceId}/pin`)).status).toBe(204);
    expect(await flows("pinned=true")).toEqual([]);
  }, 180_000);
});
