import { ServiceError } from "@keymesh/errors";
import { MemoryKeyValueStore } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { Presence } from "./presence.ts";

const prefix = "s3/replica/";

/** Replicas over one store, by a clock that is moved by hand. */
function setting() {
  const kv = new MemoryKeyValueStore();
  const clock = { ms: 0 };
  const heard: string[] = [];
  const presence = (instance: string) =>
    new Presence({
      kv,
      prefix,
      instance,
      about: () => `about ${instance}`,
      nowMs: () => clock.ms,
      onLost: () => heard.push(`${instance} lost`),
      onGone: (other) => heard.push(`${instance}: ${other} gone`),
    });
  const joined = async (instance: string) => {
    const one = presence(instance);
    await one.join();
    return one;
  };
  return { kv, clock, heard, joined };
}

describe("the presence of replicas", () => {
  test("is known to those who are there, with what each said of itself", async () => {
    const { joined } = setting();
    const a = await joined("a");
    expect(a.isHeld).toBe(true);
    expect(a.others).toEqual(new Map());
    const b = await joined("b");
    expect(b.others).toEqual(new Map([["a", "about a"]]));
    expect(await a.about("b")).toBe("about b");
    expect(a.isAlive("b")).toBe(true);
    expect(await a.about("nobody")).toBeUndefined();
    await Promise.all([a.leave(), b.leave()]);
  });

  test("goes on as long as it is said again", async () => {
    const { clock, heard, joined } = setting();
    const [a, b] = [await joined("a"), await joined("b")];
    for (let i = 0; i < 20; i++) {
      clock.ms += 9_000;
      await a.beat();
      await b.beat();
    }
    expect([a.isHeld, b.isHeld, a.isAlive("b"), b.isAlive("a")]).toEqual([true, true, true, true]);
    expect(heard).toEqual([]);
    await Promise.all([a.leave(), b.leave()]);
  });

  test("one that falls silent knows it before the others take it for gone", async () => {
    const { clock, heard, joined } = setting();
    const [a, b] = [await joined("a"), await joined("b")];
    await a.beat();
    clock.ms = 9_999;
    expect(b.isHeld).toBe(true);
    clock.ms = 10_000;
    expect(b.isHeld).toBe(false);
    await a.beat();
    expect(a.isAlive("b")).toBe(true);
    clock.ms = 11_999;
    await a.beat();
    expect(a.isAlive("b")).toBe(true);
    clock.ms = 12_000;
    await a.beat();
    expect(a.isAlive("b")).toBe(false);
    expect(heard).toEqual(["a: b gone"]);

    await b.beat();
    expect(heard).toEqual(["a: b gone", "b lost"]);
    expect(b.isHeld).toBe(true);
    await a.beat();
    expect(a.isAlive("b")).toBe(true);
    await Promise.all([a.leave(), b.leave()]);
  });

  test("one that comes back at the last moment is not struck", async () => {
    const { kv, clock, heard, joined } = setting();
    const [a, b] = [await joined("a"), await joined("b")];
    await a.beat();
    clock.ms = 12_000;
    const write = kv.write.bind(kv);
    kv.write = async (writes) => {
      kv.write = write;
      await b.beat();
      return write(writes);
    };
    await a.beat();
    await a.beat();
    expect(a.isAlive("b")).toBe(true);
    expect(b.isHeld).toBe(true);
    expect(heard).toEqual([]);
    await Promise.all([a.leave(), b.leave()]);
  });

  test("one that leaves is away at once, and told of as gone when it could not come back as the same", async () => {
    const { clock, heard, joined } = setting();
    const [a, b] = [await joined("a"), await joined("b")];
    await a.beat();
    expect(a.isAlive("b")).toBe(true);
    await b.leave();
    await a.beat();
    expect(a.isAlive("b")).toBe(false);
    expect(heard).toEqual([]);
    clock.ms = 12_000;
    await a.beat();
    expect(heard).toEqual(["a: b gone"]);
    await a.leave();
  });

  test("without storage it is not held any more, and again when storage is back", async () => {
    const { kv, clock, heard, joined } = setting();
    const a = await joined("a");
    kv.outage = new ServiceError("ServiceUnavailable", "down");
    clock.ms = 9_000;
    await a.beat();
    expect(heard).toEqual([]);
    clock.ms = 10_000;
    await a.beat();
    expect(heard).toEqual(["a lost"]);
    kv.outage = undefined;
    await a.beat();
    expect(a.isHeld).toBe(true);
    await a.leave();
  });

  test("a process started again under the same name takes over what its predecessor left", async () => {
    const { clock, heard, joined } = setting();
    const [a, before] = [await joined("a"), await joined("b")];
    const after = await joined("b");
    clock.ms = 9_000;
    await Promise.all([a.beat(), after.beat()]);
    clock.ms = 18_000;
    await Promise.all([a.beat(), after.beat()]);
    expect(a.isAlive("b")).toBe(true);
    expect(heard).toEqual([]);
    await before.beat();
    expect(heard).toEqual(["b lost"]);
    await Promise.all([a.leave(), before.leave(), after.leave()]);
  });
});
