import { type ControlState, INITIAL_STATE } from "@keymesh/control";
import { ServiceError } from "@keymesh/errors";
import { afterEach, describe, expect, test } from "vitest";
import { testGateway } from "../testing/fixture.ts";
import { AdminError } from "./admin-error.ts";
import { type StateRouteDeps, stateRoutes } from "./state.ts";

const yaml = { "content-type": "application/yaml" };
const snapshotType = { "content-type": "application/vnd.keymesh.snapshot" };
let stop = async () => {};
afterEach(() => stop());

async function gatewayOf(part: Partial<StateRouteDeps> = {}) {
  const told: string[] = [];
  let control: ControlState = { ...INITIAL_STATE, revision: 3, clock: { movedMs: 5 } };
  const deps: StateRouteDeps = {
    state: {
      async reset(accountId, refill) {
        told.push(`reset ${accountId}`);
        await refill(accountId);
      },
      async restore(body) {
        let bytes = 0;
        for await (const piece of body) bytes += piece.length;
        told.push(`restore ${bytes}`);
        return { entries: 2, blobs: 1 };
      },
      async snapshot() {
        return (async function* () {
          yield Buffer.from("the snapshot");
        })();
      },
    },
    seeds: {
      async apply(text, accountId) {
        told.push(`seed ${text} ${accountId}`);
        return { accounts: 1, keys: 2 };
      },
    },
    startUp: {
      isRunning: false,
      seedTexts: async () => ["one", "two"],
      again: async () => void told.push("hooks"),
    },
    control: {
      read: async () => control,
      async change(how) {
        control = { ...how(control), revision: control.revision + 1 };
        told.push("clock and faults");
        return control;
      },
    },
    ...part,
  };
  const gateway = await testGateway({ admin: stateRoutes(deps) });
  stop = () => gateway.stop(50);
  const call = async (
    method: string,
    path: string,
    body?: string,
    headers = { "content-type": "application/json" },
  ) => {
    const answer = await fetch(`${gateway.url}/_keymesh/${path}`, {
      method,
      ...(body !== undefined && { body, headers }),
    });
    return { status: answer.status, body: await answer.text(), type: answer.headers.get("content-type") };
  };
  return { call, told, control: () => control };
}

describe("POST reset", () => {
  test("without an account resets all: clock and faults first, then the state, seed files, init hooks", async () => {
    const { call, told, control } = await gatewayOf();
    expect(await call("POST", "reset", "{}")).toMatchObject({ status: 200, body: '{"reset":"all"}\n' });
    expect(told).toEqual([
      "clock and faults",
      "reset undefined",
      "seed one undefined",
      "seed two undefined",
      "hooks",
    ]);
    expect(control()).toEqual({ ...INITIAL_STATE, revision: 4 });
    // As they are at first already, they are left alone.
    await call("POST", "reset");
    expect(told.filter((line) => line === "clock and faults")).toHaveLength(1);
  });

  test("with an account leaves clock, faults and hooks alone, and seeds that account", async () => {
    const { call, told } = await gatewayOf();
    expect(await call("POST", "reset", '{"accountId":"111122223333"}')).toMatchObject({
      status: 200,
      body: '{"reset":"111122223333"}\n',
    });
    expect(told).toEqual(["reset 111122223333", "seed one 111122223333", "seed two 111122223333"]);
  });

  test("refuses an account that is none, and members it does not know", async () => {
    const { call, told } = await gatewayOf();
    for (const body of [
      '{"accountId":"11112222333"}',
      '{"accountId":111122223333}',
      '{"account":"111122223333"}',
    ])
      expect((await call("POST", "reset", body)).status).toBe(400);
    expect(told).toEqual([]);
  });

  test("removes nothing when a seed file cannot be read", async () => {
    const seedTexts = async () => {
      throw new AdminError("Conflict", "The seed file x cannot be read: ENOENT.");
    };
    const { call, told } = await gatewayOf({
      startUp: { isRunning: false, seedTexts, again: async () => {} },
    });
    expect(await call("POST", "reset", "{}")).toMatchObject({ status: 409 });
    expect(told).toEqual([]);
  });

  test("says when all is gone but a seed file contradicts itself", async () => {
    const apply = async () => {
      throw new ServiceError("ValidationException", "keys of spec X do not rotate");
    };
    const { call } = await gatewayOf({ seeds: { apply } });
    const { status, body } = await call("POST", "reset", "{}");
    expect(status).toBe(409);
    expect(body).toMatch(/All is reset, but a seed file .*: keys of spec X do not rotate/);
  });

  test("is refused, and so is a restore, while the init hooks run", async () => {
    const startUp = { isRunning: true, seedTexts: async () => [], again: async () => {} };
    const { call } = await gatewayOf({ startUp });
    expect((await call("POST", "reset", "{}")).status).toBe(409);
    expect((await call("PUT", "snapshot", "x", snapshotType)).status).toBe(409);
  });
});

describe("snapshot", () => {
  test("streams out with its own type, and in", async () => {
    const { call, told } = await gatewayOf();
    expect(await call("GET", "snapshot")).toEqual({
      status: 200,
      body: "the snapshot",
      type: "application/vnd.keymesh.snapshot",
    });
    expect(await call("PUT", "snapshot", "x".repeat(100_000), snapshotType)).toMatchObject({
      status: 200,
      body: '{"restored":true,"entries":2,"blobs":1}\n',
    });
    expect(told).toEqual(["restore 100000"]);
    expect((await call("PUT", "snapshot", "{}")).status).toBe(400);
  });

  test("that is none is 400, that is of another mesh 409", async () => {
    for (const [code, status] of [
      ["InvalidInput", 400],
      ["ConditionFailed", 409],
      ["OperationAborted", 409],
      ["ServiceUnavailable", 503],
    ] as const) {
      const restore = async () => {
        throw new ServiceError(code, "why");
      };
      const state = { restore, reset: async () => {}, snapshot: restore };
      const { call } = await gatewayOf({ state });
      expect(await call("PUT", "snapshot", "x", snapshotType)).toMatchObject({ status });
      expect(await call("GET", "snapshot")).toMatchObject({ status });
      await stop();
    }
    stop = async () => {};
  });
});

describe("POST seed", () => {
  test("takes YAML of at most 1 MiB, and says how much it names", async () => {
    const { call, told } = await gatewayOf();
    expect(await call("POST", "seed", "accounts: []", yaml)).toMatchObject({
      status: 200,
      body: '{"accounts":1,"keys":2}\n',
    });
    expect((await call("POST", "seed", "x".repeat(1_048_576), yaml)).status).toBe(200);
    expect((await call("POST", "seed", "x".repeat(1_048_577), yaml)).status).toBe(413);
    expect((await call("POST", "seed", "{}")).status).toBe(400);
    expect(told).toHaveLength(2);
  });

  test("says what is wrong with it", async () => {
    const apply = async () => {
      throw new ServiceError("AlreadyExistsException", "alias/x is another key's");
    };
    const { call } = await gatewayOf({ seeds: { apply } });
    expect(await call("POST", "seed", "accounts: []", yaml)).toMatchObject({
      status: 409,
      body: '{"error":"Conflict","message":"alias/x is another key\'s"}\n',
    });
  });
});
