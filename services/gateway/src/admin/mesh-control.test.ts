import { followControl, type MemberControl } from "@keymesh/control";
import { Control } from "@keymesh/proto";
import { implement, type RpcServer, serve } from "@keymesh/rpc";
import { createLogger, MeshClock } from "@keymesh/runtime";
import { createMemoryStorage } from "@keymesh/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { identityOf, testGateway } from "../testing/fixture.ts";
import { clockRoutes } from "./clock.ts";
import { faultRoutes } from "./faults.ts";
import { meshControl } from "./mesh-control.ts";

const log = createLogger({ service: "test", level: "silent" });
const dayMs = 86_400_000;
const cleanups: (() => Promise<unknown>)[] = [];
let kv: ReturnType<typeof createMemoryStorage>["kv"];

beforeEach(() => {
  kv = createMemoryStorage().kv;
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function memberOf(name: string, control: Pick<MemberControl, "services">): Promise<RpcServer> {
  const server = await serve({
    tls: await identityOf(name),
    listen: "127.0.0.1:0",
    services: control.services,
  });
  cleanups.push(() => server.stop(0));
  return server;
}

/** A gateway with the routes of clock and faults, and these members. */
async function gatewayWith(
  members: Readonly<Record<string, string>>,
  { startOffsetMs = 0, isCompact = false, hsmsDie = true } = {},
) {
  const clock = new MeshClock(startOffsetMs);
  const own = await followControl({ name: "gateway", kv, clock, log });
  const tls = await identityOf("gateway");
  const list = Object.entries(members).map(([name, address]) => ({ name, address }));
  const control = meshControl({ kv, clock, own, members: list, tls });
  const gateway = await testGateway({
    admin: [...clockRoutes(control), ...faultRoutes(control, { isCompact, hsmsDie })],
  });
  cleanups.push(own.close, () => gateway.stop(100));
  return async (method: string, path: string, body?: object) => {
    const init = body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const answer = await fetch(`${gateway.url}/_keymesh/${path}`, { method, ...init });
    const text = await answer.text();
    return { status: answer.status, body: text && JSON.parse(text) };
  };
}

describe("a change", () => {
  test("is answered when a member goes by it", async () => {
    const clock = new MeshClock();
    const kms = await memberOf("kms", await followControl({ name: "kms", kv, clock, log }));
    const call = await gatewayWith({ kms: kms.address });
    expect((await call("POST", "clock/advance", { by: "1d" })).status).toBe(200);
    expect(Math.abs(clock.now() - Date.now() - dayMs)).toBeLessThan(5_000);
  });

  test("does not wait for a member that is down, nor for one that goes by nothing", async () => {
    const down = await memberOf("kms", { services: [] });
    await down.stop(0);
    const call = await gatewayWith({ kms: down.address, flow: "127.0.0.1:1" });
    expect((await call("POST", "clock/advance", { by: "1d" })).status).toBe(200);
  });

  test("is answered 503 naming who does not go by it in time, and is made all the same", async () => {
    const stuck = implement(
      Control,
      {
        applied: (_request, { signal }) =>
          new Promise((resolve) => {
            signal.addEventListener("abort", () => resolve({ revision: 0 }), { once: true });
          }),
      },
      { accept: ["gateway"] },
    );
    const server = await memberOf("trail", { services: [stuck] });
    const call = await gatewayWith({ trail: server.address });
    expect(await call("POST", "clock/advance", { by: "1d" })).toEqual({
      status: 503,
      body: {
        error: "Unavailable",
        message: "The change is made, but does not show yet at trail; it will.",
      },
    });
    expect((await call("GET", "clock")).body.offsetMs).toBe(dayMs);
  }, 20_000);
});

describe("the clock", () => {
  test("is moved from where the mesh was started, and both add up", async () => {
    const call = await gatewayWith({}, { startOffsetMs: dayMs });
    expect((await call("GET", "clock")).body).toMatchObject({ offsetMs: dayMs, frozen: false });
    await call("POST", "clock/advance", { by: "1d" });
    expect((await call("GET", "clock")).body.offsetMs).toBe(2 * dayMs);
    await call("PUT", "clock", { offsetMs: 0 });
    expect((await call("GET", "clock")).body.offsetMs).toBe(0);
  });

  test("stands while frozen, wherever it is, and runs on from there", async () => {
    const call = await gatewayWith({});
    const { nowMs } = (await call("PUT", "clock", { frozen: true })).body;
    expect((await call("POST", "clock/advance", { ms: 5 })).body.nowMs).toBe(nowMs + 5);
    const running = (await call("PUT", "clock", { frozen: false })).body;
    expect(running.frozen).toBe(false);
    expect(running.nowMs).toBeGreaterThanOrEqual(nowMs + 5);
  });

  test("remembers at most four of the places it was", async () => {
    const call = await gatewayWith({});
    for (let i = 0; i < 6; i++) await call("POST", "clock/advance", { by: "1d" });
    const stored = JSON.parse((await kv.get("mesh/control/state"))!.value.toString());
    expect(stored.clock.formerOffsetsMs.map((ms: number) => Math.round(ms / dayMs))).toEqual([5, 4, 3, 2]);
  });
});

describe("faults", () => {
  const rule = { hop: "s3-sim->kms", fault: "drop" };

  test("are at most 64", async () => {
    const call = await gatewayWith({});
    for (let i = 0; i < 64; i++) expect((await call("POST", "faults", rule)).status).toBe(201);
    expect(await call("POST", "faults", rule)).toMatchObject({ status: 409, body: { error: "Conflict" } });
    expect((await call("DELETE", "faults")).status).toBe(204);
    expect((await call("GET", "faults")).body).toEqual({ faults: [] });
  });

  test("kill no member of a mesh in one process, but its HSMs", async () => {
    const call = await gatewayWith({}, { isCompact: true });
    for (const hop of ["s3-sim->kms", "gateway->*", "kms->*", "*->storage"])
      expect((await call("POST", "faults", { hop, fault: "kill" })).status).toBe(409);
    for (const hop of ["kms->hsm", "kms->hsm-2", "*->hsm"])
      expect((await call("POST", "faults", { hop, fault: "kill" })).status).toBe(201);
  });

  test("kill no HSM that takes part in no drills", async () => {
    const call = await gatewayWith({}, { hsmsDie: false });
    for (const hop of ["kms->hsm", "kms->hsm-1", "*->hsm", "kms->*"])
      expect((await call("POST", "faults", { hop, fault: "kill" })).status).toBe(409);
    expect((await call("POST", "faults", { hop: "s3-sim->kms", fault: "kill" })).status).toBe(201);
  });
});
