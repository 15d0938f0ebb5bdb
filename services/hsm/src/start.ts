import { randomBytes, randomFillSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { createFingerprinter } from "@keymesh/flow";
import { dieNow, loadTlsIdentity, type RpcServer, serve } from "@keymesh/rpc";
import type { Logger, RunningService } from "@keymesh/runtime";
import type { HsmConfig } from "./config.ts";
import { CryptoModule } from "./domain/crypto-module.ts";
import { WorkerEngine } from "./engine/worker-engine.ts";
import { hsmServices } from "./service.ts";
import { openSafe } from "./store/safe.ts";
import { forgetfulRecord, tamperRecord } from "./store/tamper-record.ts";
import { TamperResponse } from "./tamper-response.ts";

/** Opens the crypto module, and the safe where there is one, and serves. */
export async function startHsm(config: HsmConfig, log: Logger): Promise<RunningService> {
  const fingerprintFile = config.KEYMESH_FINGERPRINT_KEY_FILE;
  const module = new CryptoModule({
    name: config.KEYMESH_NAME ?? "hsm",
    fillRandom: randomFillSync,
    fingerprint: createFingerprinter(fingerprintFile ? readFileSync(fingerprintFile) : randomBytes(32)),
    maxCachedHbks: config.KEYMESH_HSM_CACHED_HBKS,
    makeEngine: () => new WorkerEngine(config.KEYMESH_HSM_WORKERS),
  });
  const safe = config.KEYMESH_HSM_SAFE ? await openSafe(config.KEYMESH_HSM_SAFE) : undefined;
  const options = {
    nowMs: () => Date.now(),
    nowNanos,
    onBug: (error: unknown) => log.error({ err: error }, "a command failed because of a bug"),
  };
  const folder = config.KEYMESH_DATA_DIR;
  let server: RpcServer | undefined;
  const tamper = new TamperResponse({
    module,
    record: folder === undefined ? forgetfulRecord() : tamperRecord(folder, module.name),
    nowMs: options.nowMs,
    onChange(sensor) {
      if (sensor === undefined) log.info({ hsm: module.name }, "re-admitted by the operators");
      else log.error({ hsm: module.name, sensor }, "tampered with: everything is wiped, and the HSM is mute");
      server?.setHealthy(sensor === undefined);
    },
  });
  server = await serve({
    tls: loadTlsIdentity(config.KEYMESH_PKI_DIR),
    listen: config.KEYMESH_LISTEN,
    services: hsmServices({
      module,
      safe,
      tamper,
      options,
      die: config.KEYMESH_HSM_DRILLS ? dieNow : undefined,
    }),
    log,
  });
  if (module.isMute) server.setHealthy(false);
  return {
    addresses: { grpc: server.address },
    async stop() {
      // First of all the keys: whatever else takes time, they are gone.
      module.zeroize();
      await server?.stop(100);
    },
  };
}

/** The Unix epoch plus a clock finer than a millisecond: an HSM's steps take microseconds. */
function nowNanos(): bigint {
  const origin = BigInt(Math.round(performance.timeOrigin * 1_000)) * 1_000n;
  return origin + BigInt(Math.round(performance.now() * 1_000_000));
}
