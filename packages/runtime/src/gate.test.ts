import { describe, expect, test } from "vitest";
import { Gate } from "./gate.ts";

const late = () => new Error("too late");
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe("Gate", () => {
  test("runs an act at once while it is open", async () => {
    const gate = new Gate();
    let began = false;
    const done = gate.during(async () => {
      began = true;
      return 7;
    }, late);
    expect(began).toBe(true);
    expect(await done).toBe(7);
    expect(gate.inside).toBe(0);
  });

  test("makes acts wait while it is closed, and lets them in when it opens", async () => {
    const gate = new Gate();
    gate.close();
    let began = false;
    const done = gate.during(async () => {
      began = true;
    }, late);
    await soon();
    expect(began).toBe(false);
    gate.open();
    await done;
    expect(began).toBe(true);
  });

  test("is idle when the last act inside has ended, however it ended", async () => {
    const gate = new Gate();
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    const acts = [gate.during(() => first.promise, late), gate.during(() => second.promise, late)];
    gate.close();
    let isIdle = false;
    const idle = gate.idle(60_000).then((answer) => {
      isIdle = answer;
    });
    first.resolve();
    await soon();
    expect(isIdle).toBe(false);
    second.reject(new Error("failed"));
    await expect(acts[1]).rejects.toThrow("failed");
    await idle;
    expect(isIdle).toBe(true);
    expect(await gate.idle(0)).toBe(true);
  });

  test("says after its limit that something is still inside, and can cut it", async () => {
    const gate = new Gate();
    const cut = Promise.withResolvers<void>();
    const act = gate.during(() => cut.promise, late, { cut: () => cut.resolve() });
    expect(await gate.idle(5)).toBe(false);
    gate.cut();
    await act;
    expect(await gate.idle(0)).toBe(true);
  });

  test("does not begin an act whose deadline passed while it waited", async () => {
    const gate = new Gate();
    gate.close();
    let began = 0;
    const act = async () => void began++;
    const over = gate.during(act, late, { deadlineMs: Date.now() - 1 });
    const patient = gate.during(act, late, { deadlineMs: Date.now() + 3_600_000 });
    await expect(over).rejects.toThrow("too late");
    gate.open();
    await patient;
    expect(began).toBe(1);
  });
});
