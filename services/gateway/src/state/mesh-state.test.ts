import { memberState } from "@keymesh/control";
import { ServiceError } from "@keymesh/errors";
import { type RpcServer, serve } from "@keymesh/rpc";
import { Gate } from "@keymesh/runtime";
import { afterEach, describe, expect, test } from "vitest";
import { identityOf } from "../testing/fixture.ts";
import { MeshState, type MeshStateOptions } from "./mesh-state.ts";
import { StateMembers } from "./state-members.ts";

const names = ["s3-sim", "ebs-sim", "kms", "identity", "trail", "flow"] as const;
type Name = (typeof names)[number];

let servers: RpcServer[] = [];
let members: StateMembers | undefined;
afterEach(async () => {
  members?.close();
  await Promise.all(servers.map((server) => server.stop(50)));
  servers = [];
});

/** A mesh whose members and storage write down what they are asked, in one list. */
async function meshOf(
  options: { readonly away?: readonly Name[]; readonly fails?: Partial<StorageCalls> } = {},
) {
  const told: string[] = [];
  const gates = new Map<Name, Gate>();
  const listed = await Promise.all(
    names.map(async (name) => {
      if (options.away?.includes(name)) return { name, address: "127.0.0.1:1" };
      const gate = new (class extends Gate {
        override close(): void {
          told.push(`hold ${name}`);
          super.close();
        }

        override open(): void {
          told.push(`release ${name}`);
          super.open();
        }
      })();
      gates.set(name, gate);
      const state = memberState({
        gate,
        reset: async (accountId) => void told.push(`reset ${name} ${accountId}`),
        reload: async (accountId) => void told.push(`reload ${name} ${accountId ?? "all"}`),
        origins: async () => ({ [name]: ["id"] }),
      });
      const server = await serve({ tls: await identityOf(name), listen: "127.0.0.1:0", services: [state] });
      servers.push(server);
      return { name, address: server.address };
    }),
  );
  members = new StateMembers(listed, await identityOf("gateway"));
  const storage: StorageCalls = {
    async capture({ origins }) {
      told.push(`capture ${origins.map(({ name }) => name).join()}`);
      return (async function* () {
        told.push("stream");
        yield Buffer.from("bytes");
      })();
    },
    async stage() {
      told.push("stage");
      return { stage: "stage", entries: 2, blobs: 1 };
    },
    discard: async () => void told.push("discard"),
    restore: async () => void told.push("restore"),
    clear: async () => void told.push("clear"),
    ...options.fails,
  };
  const state = new MeshState({ members, storage, version: "1", nowMs: () => 1 });
  return { state, told, gates };
}

type StorageCalls = MeshStateOptions["storage"];

const held = ["hold s3-sim", "hold ebs-sim", "hold kms", "hold identity", "hold trail", "hold flow"];
const released = held.map((line) => line.replace("hold", "release"));
const reloaded = (what: string) =>
  ["kms", "s3-sim", "ebs-sim", "trail", "flow"].map((name) => `reload ${name} ${what}`);
const inAnyOrder = (lines: readonly string[]) => [...lines].sort();
async function* nothing(): AsyncGenerator<Buffer> {}

describe("a reset", () => {
  test("holds everybody, clears, has everybody forget, refills, and only then lets calls go on", async () => {
    const { state, told } = await meshOf();
    await state.reset(undefined, async (accountId) => void told.push(`refill ${accountId}`));
    expect(inAnyOrder(told.slice(0, 6))).toEqual(inAnyOrder(held));
    // Those who call others are held before them, and let in after them.
    expect(told.indexOf("hold kms")).toBeGreaterThan(told.indexOf("hold s3-sim"));
    expect(told.indexOf("hold trail")).toBeGreaterThan(told.indexOf("hold kms"));
    expect(told.slice(6, 8)).toEqual(["clear", "reload identity all"]);
    expect(inAnyOrder(told.slice(8, 13))).toEqual(inAnyOrder(reloaded("all")));
    expect(told[13]).toBe("refill undefined");
    expect(inAnyOrder(told.slice(14))).toEqual(inAnyOrder(released));
    expect(told.indexOf("release kms")).toBeLessThan(told.indexOf("release s3-sim"));
  });

  test("of one account goes to each service that stores something", async () => {
    const { state, told } = await meshOf();
    await state.reset("111122223333", async () => {});
    expect(told.filter((line) => line.startsWith("reset"))).toEqual(
      ["s3-sim", "ebs-sim", "kms", "trail", "identity"].map((name) => `reset ${name} 111122223333`),
    );
    expect(told).toContain("reload kms 111122223333");
    expect(told).not.toContain("clear");
  });

  test("changes nothing while a call does not come to its end, and lets everybody go on", {
    timeout: 30_000,
  }, async () => {
    const { state, told, gates } = await meshOf();
    const endless = Promise.withResolvers<void>();
    const running = gates.get("kms")!.during(
      () => endless.promise,
      () => new Error(),
    );
    await expect(state.reset(undefined, async () => {})).rejects.toMatchObject({
      code: "Unavailable",
      message: expect.stringContaining("Calls at kms do not come to an end; nothing was changed"),
    });
    expect(told).not.toContain("clear");
    expect([...gates.values()].some((gate) => gate.isClosed)).toBe(false);
    endless.resolve();
    await running;
  });

  test("goes on without members that are away; of one account it needs those that store", async () => {
    const { state, told } = await meshOf({ away: ["flow", "ebs-sim"] });
    await state.reset(undefined, async () => {});
    expect(told).toContain("clear");
    await expect(state.reset("111122223333", async () => {})).rejects.toMatchObject({
      code: "ServiceUnavailable",
    });
  });

  test("lets everybody go on when it fails", async () => {
    const clear = async () => {
      throw new ServiceError("ServiceUnavailable", "away");
    };
    const { state, gates } = await meshOf({ fails: { clear } });
    await expect(state.reset(undefined, async () => {})).rejects.toThrow("away");
    expect([...gates.values()].some((gate) => gate.isClosed)).toBe(false);
  });

  test("waits for the one before it", async () => {
    const { state, told } = await meshOf();
    const refill = async () => void told.push("refill");
    await Promise.all([state.reset(undefined, refill), state.reset(undefined, refill)]);
    const order = told.filter((line) => /^(clear|refill|hold kms)$/.test(line));
    expect(order).toEqual(["hold kms", "clear", "refill", "hold kms", "clear", "refill"]);
  });
});

describe("a snapshot", () => {
  test("is captured while all calls are held, and streams out while they go on", async () => {
    const { state, told } = await meshOf();
    const stream = await state.snapshot(new AbortController().signal);
    expect(told.filter((line) => /^(capture|stream)/.test(line))).toEqual(["capture kms,identity,s3-sim"]);
    expect(inAnyOrder(told.slice(-6))).toEqual(inAnyOrder(released));
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toBe("bytes");
  });

  test("is checked whole before anybody is held, then put in place, and everybody forgets", async () => {
    const { state, told } = await meshOf();
    expect(await state.restore(nothing())).toEqual({ entries: 2, blobs: 1 });
    expect(told[0]).toBe("stage");
    expect(told.slice(7, 9)).toEqual(["restore", "reload identity all"]);
    expect(told).not.toContain("discard");
  });

  test("that is refused holds nobody", async () => {
    const stage = async () => {
      throw new ServiceError("InvalidInput", "none");
    };
    const { state, told } = await meshOf({ fails: { stage } });
    await expect(state.restore(nothing())).rejects.toMatchObject({ code: "InvalidInput" });
    expect(told).toEqual([]);
  });

  test("that cannot be put in place is taken away again", async () => {
    const restore = async () => {
      throw new ServiceError("ServiceUnavailable", "away");
    };
    const { state, told } = await meshOf({ fails: { restore } });
    await expect(state.restore(nothing())).rejects.toThrow("away");
    expect(told.at(-1)).toBe("discard");
  });
});
