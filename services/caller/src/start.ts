import { readFileSync, rmSync } from "node:fs";
import { batchingSink, createTracer, rateLimitedSampler } from "@keymesh/flow";
import { connectExporter, loadTlsIdentity, serve } from "@keymesh/rpc";
import type { Logger, RunningService } from "@keymesh/runtime";
import { type ScenarioMesh, scenarios } from "@keymesh/scenarios";
import type { CallerConfig } from "./config.ts";
import { type RunLimits, Runs } from "./domain/runs.ts";
import { callerService } from "./service.ts";

/** Each run may hold a visitor's file and an SDK's buffers, each that waits a file of 8 MiB; none outlasts the gateway's patience. */
const RUN_LIMITS: RunLimits = { together: 2, waiting: 6, waitMs: 30_000 };

/** Serves; calls nobody until it is asked to. */
export async function startCaller(config: CallerConfig, log: Logger): Promise<RunningService> {
  const tls = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const mesh = meshOf(config, tls);
  rmSync(mesh.outDir, { recursive: true, force: true });
  const tracer = createTracer({
    service: "caller",
    world: "normal",
    sampler: rateLimitedSampler(Number.POSITIVE_INFINITY),
    sink: batchingSink(connectExporter({ address: mesh.flow, tls })),
  });
  const service = callerService({ mesh, scenarios, runs: new Runs(RUN_LIMITS), tracer, log });
  const server = await serve({ tls, listen: config.KEYMESH_LISTEN, services: [service], log });
  return {
    addresses: { grpc: server.address },
    async stop() {
      await server.stop();
      await tracer.shutdown();
    },
  };
}

function meshOf(config: CallerConfig, tls: ReturnType<typeof loadTlsIdentity>): ScenarioMesh {
  return {
    // By TLS: answers carry data keys in clear.
    endpoint: `https://${config.KEYMESH_GATEWAY}`,
    region: config.KEYMESH_REGIONS[0]!,
    regions: config.KEYMESH_REGIONS,
    credentials: {
      accessKeyId: config.KEYMESH_CALLER_ACCESS_KEY_ID,
      secretAccessKey: config.KEYMESH_CALLER_SECRET_ACCESS_KEY,
    },
    tls,
    rootTls: loadTlsIdentity(config.KEYMESH_ROOT_PKI_DIR),
    flow: config.KEYMESH_FLOW,
    ebs: config.KEYMESH_EBS,
    fingerprintKey: readFileSync(config.KEYMESH_FINGERPRINT_KEY_FILE),
    outDir: config.KEYMESH_CALLER_DIR,
  };
}
