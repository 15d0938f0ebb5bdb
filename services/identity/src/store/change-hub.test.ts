import type { identityV1 } from "@keymesh/proto";
import { createMemoryStorage } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { ChangeHub, type Notice } from "./change-hub.ts";

const alice: Notice = { entity: "user", accountId: "1", name: "alice", deleted: false };

async function next(changes: AsyncGenerator<identityV1.Change>) {
  return (await changes.next()).value as identityV1.Change;
}

describe("change hub", () => {
  test("a watcher is told to drop everything first, then of every change", async () => {
    const hub = new ChangeHub();
    const changes = hub.add().changes();
    expect(await next(changes)).toEqual({ revision: 1, reset: true });
    void hub.announce(alice);
    expect(await next(changes)).toEqual({ revision: 2, ...alice });
    hub.close();
    expect((await changes.next()).done).toBe(true);
  });

  test("an announcement waits for those who listen, and not for those who are gone", async () => {
    const hub = new ChangeHub();
    const watcher = hub.add();
    const other = hub.add();
    let isHeard = false;
    const announcing = hub.announce(alice).then(() => {
      isHeard = true;
    });
    watcher.ack(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(isHeard).toBe(false);
    watcher.ack(2);
    hub.remove(other);
    await announcing;
  });

  test("nor longer than half a second for one who does not answer", async () => {
    const hub = new ChangeHub();
    hub.add();
    const before = performance.now();
    await hub.announce(alice);
    expect(performance.now() - before).toBeGreaterThan(400);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test("a watcher who falls far behind is told to drop everything instead", async () => {
    const hub = new ChangeHub();
    const watcher = hub.add();
    for (let i = 0; i < 1000; i += 1) watcher.tell(alice);
    const changes = watcher.changes();
    expect(await next(changes)).toMatchObject({ reset: true });
    watcher.tell(alice);
    expect(await next(changes)).toMatchObject({ entity: "user" });
  });

  test("tells of what other replicas wrote", async () => {
    const { kv } = createMemoryStorage();
    const hub = new ChangeHub();
    const stop = new AbortController();
    hub.follow(kv, stop.signal);
    await Promise.resolve();
    const changes = hub.add().changes();
    await next(changes);
    await kv.write([
      { put: "identity/signing-keys/1", value: Buffer.from("{}") },
      { put: "identity/users/1/alice", value: Buffer.from("{}") },
      { delete: "identity/access-keys/AKIA1" },
    ]);
    expect(await next(changes)).toMatchObject(alice);
    expect(await next(changes)).toMatchObject({ entity: "access-key", name: "AKIA1", deleted: false });
    kv.reconnect();
    expect(await next(changes)).toMatchObject({ reset: true });
    stop.abort();
  });
});
