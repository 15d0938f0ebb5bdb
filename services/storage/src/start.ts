import { followControl } from "@keymesh/control";
import { connectTracer, loadTlsIdentity, serve } from "@keymesh/rpc";
import { type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { storageAdminService } from "./admin-service.ts";
import type { StorageConfig } from "./config.ts";
import { openDriver } from "./open-driver.ts";
import { storageService } from "./service.ts";
import { Exchange } from "./snapshot/exchange.ts";
import { putInOrder } from "./snapshot/put-in-order.ts";

/** Opens the driver and serves it. */
export async function startStorage(config: StorageConfig, log: Logger): Promise<RunningService> {
  const tls = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const tracer = connectTracer({
    service: "storage",
    address: config.KEYMESH_FLOW,
    tls,
    tracesPerSecond: config.KEYMESH_TRACE_RATE,
  });
  const driver = await openDriver(config, log);
  await putInOrder(driver, log);
  const context = { driver, exchange: new Exchange(driver) };
  const clock = new MeshClock(config.KEYMESH_CLOCK_OFFSET_MS);
  const control = await followControl({
    name: "storage",
    isCompact: config.KEYMESH_COMPACT,
    kv: driver.kv,
    clock,
    log,
  });
  const server = await serve({
    tls,
    listen: config.KEYMESH_LISTEN,
    services: [storageService(context), storageAdminService(context), ...control.services],
    tracer,
    log,
  });
  return {
    addresses: { grpc: server.address },
    async stop() {
      await server.stop();
      await control.close();
      await driver.close();
      await tracer.shutdown();
    },
  };
}
