import { describe, expect, test } from "vitest";
import { grouped } from "./group.ts";

/** An act that ends when the test says so. */
function manual() {
  const running: { resolve(): void; reject(error: Error): void }[] = [];
  const act = grouped(() => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    running.push({ resolve, reject });
    return promise;
  });
  return { act, running };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("grouped", () => {
  test("who asks while one is under way shares the next one, which begins after they asked", async () => {
    const { act, running } = manual();
    const first = act();
    let isSecondDone = false;
    const second = Promise.all([act(), act(), act()]).then(() => {
      isSecondDone = true;
    });
    expect(running).toHaveLength(1);
    running[0]!.resolve();
    await first;
    await settle();
    expect([running.length, isSecondDone]).toEqual([2, false]);
    running[1]!.resolve();
    await second;
    const third = act();
    expect(running).toHaveLength(3);
    running[2]!.resolve();
    await third;
  });

  test("a failure is told to those who shared it, and the next ones try again", async () => {
    const { act, running } = manual();
    const first = act();
    const second = act();
    running[0]!.reject(new Error("disk"));
    await expect(first).rejects.toThrow("disk");
    await settle();
    running[1]!.resolve();
    await second;
  });
});
