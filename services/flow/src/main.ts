import { loadTlsIdentity, serve } from "@keymesh/rpc";
import { readConfig, runService } from "@keymesh/runtime";
import { flowConfig } from "./config.ts";
import { createFlowContext, flowServices } from "./service.ts";

await runService("flow", process.env, async (log) => {
  const config = readConfig(flowConfig, process.env);
  const bounds = {
    maxTraces: config.KEYMESH_FLOW_MAX_TRACES,
    maxSpansPerTrace: config.KEYMESH_FLOW_MAX_SPANS_PER_TRACE,
    maxBytes: config.KEYMESH_FLOW_MAX_BYTES,
  };
  const context = createFlowContext(bounds, () => Date.now());
  const server = await serve({
    tls: loadTlsIdentity(config.KEYMESH_PKI_DIR),
    listen: config.KEYMESH_LISTEN,
    services: flowServices(context),
    log,
  });
  return { addresses: { grpc: server.address }, stop: () => server.stop() };
});
