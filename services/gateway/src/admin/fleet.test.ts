import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import { afterEach, describe, expect, test } from "vitest";
import { testGateway } from "../testing/fixture.ts";
import { type FleetKeeper, type FleetRouteDeps, fleetRoutes } from "./fleet.ts";

let stop = async () => {};
afterEach(() => stop());

const hsm = (name: string, more: Partial<kmsV1.HsmView__Output> = {}) =>
  ({
    name,
    state: "serving",
    regions: ["us-east-1"],
    cachedHbks: 2,
    sensors: [{ name: "mesh" }, { name: "light" }],
    isReadmissionAsked: false,
    ...more,
  }) as kmsV1.HsmView__Output;
const tampered = hsm("hsm-1", {
  state: "tampered",
  regions: [],
  cachedHbks: 0,
  sensors: [{ name: "mesh" }, { name: "light", trippedMs: 0 }] as kmsV1.SensorView__Output[],
});
const open = {
  region: "us-east-1",
  isClosed: false,
  epoch: 3,
  members: [{ name: "hsm-1", kind: "online" }],
  operators: [{ name: "alice", role: "kms-operator" }],
  domainKeyIds: ["00ff"],
};
const closed = { ...open, region: "eu-west-1", isClosed: true };

async function gatewayOf(hsms: () => kmsV1.HsmView__Output[], more: Partial<FleetRouteDeps> = {}) {
  const told: string[] = [];
  const fleet: FleetKeeper = {
    showFleet: async () => ({ domains: [open, closed], hsms: hsms() }) as never,
    async tamperHsm({ hsm: name, sensor }) {
      told.push(`tamper ${name} ${sensor}`);
      if (name === "hsm-2") throw new ServiceError("ConflictException", "It is the last.");
      return { hsm: tampered } as never;
    },
    async askReadmission({ hsm: name }) {
      told.push(`ask ${name}`);
      if (name === "hsm-9") throw new ServiceError("NotFoundException", "There is no HSM hsm-9.");
      return {};
    },
  };
  const gateway = await testGateway({ admin: fleetRoutes({ fleet, hsmsDie: true, ...more }) });
  stop = () => gateway.stop(50);
  const call = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${gateway.url}/_keymesh/${path}`, {
      method,
      ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return { call, told };
}

describe("GET fleet", () => {
  test("shows domains and HSMs, and when a sensor tripped", async () => {
    const { call } = await gatewayOf(() => [tampered, hsm("hsm-2")]);
    const { region: _, isClosed: __, epoch: version, ...domain } = open;
    expect((await call("GET", "fleet")).body).toEqual({
      regions: [
        { region: "us-east-1", domain: { state: "open", version, ...domain } },
        { region: "eu-west-1", domain: { state: "closed" } },
      ],
      hsms: [
        {
          name: "hsm-1",
          state: "tampered",
          regions: [],
          cachedHbks: 0,
          sensors: [
            { name: "mesh", state: "normal" },
            { name: "light", state: "tripped", trippedAt: "1970-01-01T00:00:00.000Z" },
          ],
          readmissionAsked: false,
        },
        {
          name: "hsm-2",
          state: "serving",
          regions: ["us-east-1"],
          cachedHbks: 2,
          sensors: [
            { name: "mesh", state: "normal" },
            { name: "light", state: "normal" },
          ],
        },
      ],
    });
  });
});

describe("POST fleet/{hsm}/tamper", () => {
  test("has KMS trip the sensor, and answers how the HSM is then", async () => {
    const { call, told } = await gatewayOf(() => []);
    const answer = await call("POST", "fleet/hsm-1/tamper", { sensor: "light" });
    expect(answer).toMatchObject({ status: 200, body: { state: "tampered", cachedHbks: 0 } });
    expect(told).toEqual(["tamper hsm-1 light"]);
  });

  test("is refused for a sensor there is not, for the last HSM, and where HSMs take part in no drills", async () => {
    const { call, told } = await gatewayOf(() => []);
    expect(await call("POST", "fleet/hsm-1/tamper", { sensor: "smell" })).toMatchObject({
      status: 400,
      body: { message: "sensor: must be one of mesh, temperature, voltage, clock, light" },
    });
    expect((await call("POST", "fleet/hsm-2/tamper", { sensor: "mesh" })).status).toBe(409);
    await stop();
    const { call: other, told: toldOther } = await gatewayOf(() => [], { hsmsDie: false });
    expect(await other("POST", "fleet/hsm-1/tamper", { sensor: "mesh" })).toMatchObject({
      status: 409,
      body: { error: "Conflict" },
    });
    expect([told, toldOther]).toEqual([["tamper hsm-2 mesh"], []]);
  });
});

describe("POST fleet/{hsm}/readmit", () => {
  test("answers once the HSM serves every domain that is open", async () => {
    const states = [tampered, hsm("hsm-1", { regions: [] }), hsm("hsm-1")];
    const { call, told } = await gatewayOf(() => [states.length > 1 ? states.shift()! : states[0]!]);
    expect(await call("POST", "fleet/hsm-1/readmit")).toMatchObject({
      status: 200,
      body: { name: "hsm-1", state: "serving", regions: ["us-east-1"] },
    });
    expect([told, states.length]).toEqual([["ask hsm-1"], 1]);
  });

  test("says so when the operators do not, or there is no such HSM", async () => {
    const { call } = await gatewayOf(() => [tampered], { readmitMs: 1 });
    expect(await call("POST", "fleet/hsm-1/readmit")).toMatchObject({
      status: 503,
      body: { error: "Unavailable" },
    });
    expect((await call("POST", "fleet/hsm-9/readmit")).status).toBe(404);
  });
});
