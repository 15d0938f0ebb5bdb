import { serve } from "@keymesh/rpc";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { openStorage } from "@keymesh/storage";
import { storageContract } from "@keymesh/storage/contract";
import { describe } from "vitest";
import { storageService } from "./service.ts";
import { Exchange } from "./snapshot/exchange.ts";
import { redisServer, versitygw } from "./testing/binaries.ts";
import { objectStoreAt, openDriver, redisUrl, startObjectStore, startRedis } from "./testing/servers.ts";

describe.skipIf(!redisServer || !versitygw)("the storage service, distributed", () => {
  storageContract(
    "redis-server and versitygw through gRPC",
    async () => {
      const [redis, objects] = await Promise.all([startRedis(), startObjectStore()]);
      const driver = await openDriver(redisUrl(redis), objectStoreAt(objects));
      const authority = await createAuthority(Date.now());
      const identityOf = (name: string) =>
        issueIdentity(authority, { kind: "service", name }, { nowMs: Date.now() });
      const server = await serve({
        tls: await identityOf("storage"),
        listen: "127.0.0.1:0",
        services: [storageService({ driver, exchange: new Exchange(driver) })],
      });
      const storage = openStorage({ address: server.address, tls: await identityOf("kms") });
      return {
        ...storage,
        close: async () => {
          await storage.close();
          await server.stop(100);
          await driver.close();
          await Promise.all([redis.remove(), objects.remove()]);
        },
      };
    },
    "kms/",
  );
});
