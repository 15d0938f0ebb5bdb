import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { Change, KeyValueStore } from "@keymesh/storage";
import { describe, expect, test } from "vitest";
import { Exchange } from "../snapshot/exchange.ts";
import type { Driver } from "../store/driver.ts";
import { watch } from "./watch.ts";

type Handlers = Parameters<KeyValueStore["watch"]>[1];

/** A stream over a store that says what the test tells it to. */
function watching() {
  let handlers: Handlers | undefined;
  let ended: AbortSignal | undefined;
  const kv = {
    watch: (_prefix: string, given: Handlers, signal: AbortSignal) => {
      handlers = given;
      ended = signal;
    },
  };
  const stop = new AbortController();
  const call = { peer: { kind: "service", name: "kms" }, signal: stop.signal } as unknown as Call;
  const driver = { kv } as unknown as Driver;
  const stream = watch({ driver, exchange: new Exchange(driver) }, { prefix: "kms/" }, call);
  const next = async (): Promise<storageV1.WatchEvent | undefined> => {
    const { value, done } = await stream.next();
    return done ? undefined : value;
  };
  return { next, stop, handlers: () => handlers!, ended: () => ended!.aborted };
}
const change = (version: number, bytes = 1): Change => ({
  key: "kms/a",
  value: Buffer.alloc(bytes),
  version,
});

describe("Watch", () => {
  test("starts when the store does, and again when the store may have missed changes: what waited is dropped", async () => {
    const { next, handlers, stop, ended } = watching();
    const first = next();
    handlers().onReset();
    expect(await first).toEqual({ started: true });
    handlers().onChange(change(1));
    handlers().onChange(change(2));
    expect(await next()).toEqual({ changes: [change(1), change(2)] });
    handlers().onChange(change(3));
    handlers().onReset();
    handlers().onChange(change(9));
    expect(await next()).toEqual({ started: true });
    expect(await next()).toEqual({ changes: [change(9)] });
    stop.abort();
    expect(await next()).toBeUndefined();
    expect(ended()).toBe(true);
  });

  test("a watcher for whom more than 32 MiB wait is ended with ResourceExhausted", async () => {
    const { next, handlers } = watching();
    const first = next();
    handlers().onReset();
    await first;
    for (let i = 0; i < 33; i += 1) handlers().onChange(change(i, 1_048_576));
    await expect(next()).rejects.toEqual(expect.objectContaining({ code: "ResourceExhausted" }));
  });
});
