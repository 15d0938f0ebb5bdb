import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisServer, versitygw } from "../../../testing/binaries.ts";
import type { ServerProcess } from "../../../testing/server-process.ts";
import {
  objectStoreAt,
  openDriver,
  redisUrl,
  startObjectStore,
  startRedis,
  until,
} from "../../../testing/servers.ts";
import { type SentinelGroup, startSentinelGroup } from "../../../testing/servers-groups.ts";

const unavailable = expect.objectContaining({ code: "ServiceUnavailable" });
const bytes = (text: string) => Buffer.from(text);

describe.skipIf(!redisServer || !versitygw)("redis-server with Sentinels", () => {
  let group: SentinelGroup;
  let objects: ServerProcess;
  beforeAll(async () => {
    [group, objects] = await Promise.all([startSentinelGroup(), startObjectStore()]);
  });
  afterAll(async () => {
    await Promise.all([group?.remove(), objects?.remove()]);
  });

  test("the primary dies under load and the replica takes over: no answered write is lost, versions rise, watchers are reset", async () => {
    const driver = await openDriver(group.url, objectStoreAt(objects), { waitReplicas: 1 });
    let resets = 0;
    const stop = new AbortController();
    driver.kv.watch("kms/", { onReset: () => (resets += 1), onChange: () => {} }, stop.signal);
    await until(async () => resets === 1);

    const answered = new Map<string, number>();
    let isStopped = false;
    const writer = async (worker: number) => {
      for (let i = 0; !isStopped; i += 1) {
        const put = `kms/${worker}/${i}`;
        try {
          const [version] = await driver.kv.write([{ put, value: bytes(put), ifVersion: 0 }]);
          answered.set(put, version!);
        } catch (error) {
          expect(error).toEqual(unavailable);
        }
      }
    };
    const writers = Array.from({ length: 8 }, (_, worker) => writer(worker));
    await until(async () => answered.size > 300);
    await group.primary.kill();
    // The new primary has no replica to wait for: calls fail, until there is one again.
    await until(async () => resets >= 3);
    isStopped = true;
    await Promise.all(writers);

    const names = [...answered.keys()];
    const found = await driver.kv.getMany(names);
    expect(found.map((entry) => [entry?.value.toString(), entry?.version])).toEqual(
      names.map((name) => [name, answered.get(name)]),
    );
    await expect(driver.kv.write([{ put: "kms/alone", value: bytes("x") }])).rejects.toEqual(unavailable);
    await driver.close();

    const alone = await openDriver(group.url, objectStoreAt(objects));
    const [version] = await alone.kv.write([{ put: "kms/later", value: bytes("x") }]);
    expect(version).toBeGreaterThan(Math.max(...answered.values()));
    await alone.close();
  }, 90_000);
});

describe.skipIf(!redisServer || !versitygw)("KEYMESH_REDIS_WAIT_REPLICAS", () => {
  test("a write whose replica hangs is not answered; one that the replica has is", async () => {
    const primary = await startRedis();
    const replica = await startRedis("--replicaof", "127.0.0.1", String(primary.port));
    const objects = await startObjectStore();
    try {
      // Refused until the replica is connected.
      let opened: Awaited<ReturnType<typeof openDriver>> | undefined;
      await until(async () => {
        opened = await openDriver(redisUrl(primary), objectStoreAt(objects), { waitReplicas: 1 }).catch(
          () => undefined,
        );
        return opened !== undefined;
      });
      const driver = opened!;
      // Connected, it still has to take in what there was before.
      await until(async () =>
        driver.kv.write([{ put: "kms/a", value: bytes("1") }]).then(
          () => true,
          () => false,
        ),
      );
      replica.signal("SIGSTOP");
      await expect(driver.kv.write([{ put: "kms/a", value: bytes("2") }])).rejects.toEqual(unavailable);
      replica.signal("SIGCONT");
      await until(async () =>
        driver.kv.write([{ put: "kms/a", value: bytes("3") }]).then(
          () => true,
          () => false,
        ),
      );
      await driver.close();
    } finally {
      await Promise.all([primary, replica, objects].map((server) => server.remove()));
    }
  }, 60_000);

  test("a server with fewer replicas is refused at the start", async () => {
    const primary = await startRedis();
    const objects = await startObjectStore();
    await expect(openDriver(redisUrl(primary), objectStoreAt(objects), { waitReplicas: 1 })).rejects.toThrow(
      /has 0 replicas/,
    );
    await Promise.all([primary.remove(), objects.remove()]);
  });
});
