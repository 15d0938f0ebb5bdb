import { describe, expect, test } from "vitest";
import { MeshClock } from "./clock.ts";

const dayMs = 86_400_000;
const near = (ms: number) => expect.closeTo(ms, -4);

describe("the mesh clock", () => {
  test("shows the system's time until it is moved", () => {
    const clock = new MeshClock();
    expect(clock.now()).toEqual(near(Date.now()));
    expect(clock.systemTime()).toBeUndefined();
  });

  test("what it was started with and what it was moved add up", () => {
    const clock = new MeshClock(dayMs);
    expect(clock.systemTime()).toEqual({ nowMs: near(Date.now()), sinceMs: 0, formerMs: [] });
    clock.set({ movedMs: 2 * dayMs, setAtMs: 5 });
    expect(clock.now()).toEqual(near(Date.now() + 3 * dayMs));
    expect(clock.systemTime()).toMatchObject({ sinceMs: 5 });
    clock.set({ movedMs: -dayMs });
    expect(clock.systemTime()).toBeUndefined();
  });

  test("remembers where it was before", () => {
    const clock = new MeshClock();
    clock.set({ movedMs: 0, setAtMs: 5, formerOffsetsMs: [dayMs] });
    expect(clock.systemTime()?.formerMs).toEqual([near(Date.now() + dayMs)]);
  });

  test("stands still while frozen, and can be moved on", () => {
    const clock = new MeshClock(dayMs);
    clock.set({ movedMs: 0, frozenAtMs: 1_000 });
    expect(clock.now()).toBe(1_000);
    clock.advance(500);
    expect(clock.now()).toBe(1_500);
    expect(clock.systemTime()).toBeDefined();
  });

  test("tells who listens, until they no longer want to hear", () => {
    const clock = new MeshClock();
    const stop = new AbortController();
    let told = 0;
    clock.onSet(() => told++, stop.signal);
    clock.advance(1);
    stop.abort();
    clock.advance(1);
    expect(told).toBe(1);
  });
});
