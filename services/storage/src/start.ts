import { followControl } from "@keymesh/control";
import { connectTracer, loadTlsIdentity, serve } from "@keymesh/rpc";
import { ConfigError, type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import type { StorageConfig } from "./config.ts";
import { storageService } from "./service.ts";
import { type EmbeddedDriver, openEmbedded } from "./store/embedded/driver.ts";
import { FolderError } from "./store/embedded/folder.ts";

/** Opens the driver and serves it. */
export async function startStorage(config: StorageConfig, log: Logger): Promise<RunningService> {
  const tls = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const tracer = connectTracer({
    service: "storage",
    address: config.KEYMESH_FLOW,
    tls,
    tracesPerSecond: config.KEYMESH_TRACE_RATE,
  });
  const driver = openDriver(config.KEYMESH_DATA_DIR);
  driver.swept.then(
    (files) => files > 0 && log.info({ files }, "removed what an earlier run left unfinished"),
    (error) => log.warn({ err: error }, "could not remove what an earlier run left unfinished"),
  );
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
    services: [storageService({ driver }), ...control.services],
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

/** A folder that can't be used is the operator's to mend: one line, not a stack. */
function openDriver(dir: string): EmbeddedDriver {
  try {
    return openEmbedded(dir);
  } catch (error) {
    if (error instanceof FolderError) throw new ConfigError(error.message);
    throw error;
  }
}
