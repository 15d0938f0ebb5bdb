import { describe, expect, test } from "vitest";
import { Subscription } from "./subscription.ts";

describe("Subscription", () => {
  test("a slow reader loses the oldest and is told how many", async () => {
    const subscription = new Subscription<number>(3);
    for (let i = 1; i <= 5; i++) subscription.push(i);
    const done = new AbortController();
    const read: number[] = [];
    for await (const entry of subscription.read(done.signal)) {
      read.push(entry);
      if (entry === 5) done.abort();
    }
    expect(read).toEqual([3, 4, 5]);
    expect(subscription.lost).toBe(2);
  });

  test("a reader that waits wakes for the next entry, and ends when told", async () => {
    const subscription = new Subscription<string>(3);
    const done = new AbortController();
    const reader = subscription.read(done.signal);
    const first = reader.next();
    subscription.push("a");
    expect((await first).value).toBe("a");
    const second = reader.next();
    done.abort();
    expect((await second).done).toBe(true);
  });
});
