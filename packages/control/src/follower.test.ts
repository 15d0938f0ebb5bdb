import { ServiceError } from "@keymesh/errors";
import { createMemoryStorage } from "@keymesh/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeState, readState } from "./change-state.ts";
import { ControlFollower } from "./follower.ts";
import { CONTROL_KEY, type ControlState, INITIAL_STATE } from "./state.ts";

let kv: ReturnType<typeof createMemoryStorage>["kv"];
let applied: ControlState[];
let follower: ControlFollower;

const move = (movedMs: number) => changeState(kv, ({ faults }) => ({ clock: { movedMs }, faults }));
const follow = () => {
  follower = new ControlFollower({ kv, apply: (state) => void applied.push(state) });
  return follower;
};

beforeEach(() => {
  kv = createMemoryStorage().kv;
  applied = [];
});
afterEach(() => follower?.close());

describe("a change", () => {
  test("raises the revision, also when several are made at once", async () => {
    await Promise.all([move(1), move(2), move(3)]);
    expect((await readState(kv)).revision).toBe(3);
  });

  test("that is refused changes nothing", async () => {
    const refuse = () => {
      throw new Error("no");
    };
    await expect(changeState(kv, refuse)).rejects.toThrow("no");
    expect(await readState(kv)).toEqual(INITIAL_STATE);
  });
});

describe("a follower", () => {
  test("goes by what is stored, from the beginning and at every change", async () => {
    await move(1);
    await follow().ready;
    expect(follower.revision).toBe(1);
    await move(2);
    await follower.reached(2, AbortSignal.timeout(5_000));
    expect(applied.at(-1)).toMatchObject({ revision: 2, clock: { movedMs: 2 } });
  });

  test("goes by the initial state where none was ever stored", async () => {
    await follow().ready;
    expect(applied).toEqual([INITIAL_STATE]);
  });

  test("learns after an outage what changed meanwhile", async () => {
    await follow().ready;
    await move(1);
    await follower.reached(1, AbortSignal.timeout(5_000));
    kv.outage = new ServiceError("ServiceUnavailable", "gone");
    kv.reconnect();
    kv.outage = undefined;
    await move(2);
    await follower.reached(2, AbortSignal.timeout(5_000));
    expect(follower.revision).toBe(2);
  });

  test("lets who waits go when they no longer want to", async () => {
    await follow().ready;
    await follower.reached(7, AbortSignal.timeout(20));
    expect(follower.revision).toBe(0);
  });

  test("tells of a state it cannot read, and keeps the one it has", async () => {
    const troubles: unknown[] = [];
    follower = new ControlFollower({
      kv,
      apply: (s) => void applied.push(s),
      onTrouble: (e) => troubles.push(e),
    });
    await follower.ready;
    await kv.write([{ put: CONTROL_KEY, value: Buffer.from('{"revision":-1}') }]);
    await expect.poll(() => troubles.length).toBeGreaterThan(0);
    expect(follower.revision).toBe(0);
  });
});
