import { connectTracer, loadTlsIdentity, serve } from "@keymesh/rpc";
import type { Logger, RunningService } from "@keymesh/runtime";
import manifest from "../package.json" with { type: "json" };
import type { GatewayConfig } from "./config.ts";
import { startGateway } from "./service.ts";

const STOP_GRACE_MS = 3_000;

/** Opens the public door in front of what the configuration names. */
export async function startGatewayService(config: GatewayConfig, log: Logger): Promise<RunningService> {
  const tls = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const tracer = connectTracer({
    service: "gateway",
    address: config.KEYMESH_FLOW,
    tls,
    tracesPerSecond: config.KEYMESH_TRACE_RATE,
  });
  const health = await serve({ tls, listen: config.KEYMESH_LISTEN, services: [], tracer, log });
  const gateway = await startGateway({
    listen: config.KEYMESH_LISTEN_HTTP,
    tls,
    tracer,
    upstreams: {
      kms: config.KEYMESH_UPSTREAM_KMS,
      s3: config.KEYMESH_UPSTREAM_S3,
      ec2: config.KEYMESH_UPSTREAM_EC2,
      cloudtrail: config.KEYMESH_UPSTREAM_CLOUDTRAIL,
      identity: config.KEYMESH_UPSTREAM_IDENTITY,
    },
    members: config.KEYMESH_HEALTH,
    version: manifest.version,
    onBug: (error) => log.error({ err: error }, "a request failed by a bug"),
  });
  return {
    addresses: { grpc: health.address, http: gateway.address },
    async stop() {
      await gateway.stop(STOP_GRACE_MS);
      await health.stop();
      await tracer.shutdown();
    },
  };
}
