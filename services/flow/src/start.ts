import { memberState } from "@keymesh/control";
import { loadTlsIdentity, serve } from "@keymesh/rpc";
import type { Logger, RunningService } from "@keymesh/runtime";
import type { FlowConfig } from "./config.ts";
import { createFlowContext, flowServices } from "./service.ts";

/** Serves the traces it keeps, within the configured bounds. */
export async function startFlow(config: FlowConfig, log: Logger): Promise<RunningService> {
  const bounds = {
    maxTraces: config.KEYMESH_FLOW_MAX_TRACES,
    maxSpansPerTrace: config.KEYMESH_FLOW_MAX_SPANS_PER_TRACE,
    maxBytes: config.KEYMESH_FLOW_MAX_BYTES,
  };
  const context = createFlowContext(bounds, () => Date.now());
  // Traces are of no account: they go with everything only.
  const state = memberState({
    async reload(accountId) {
      if (accountId === undefined) context.book.clear(context.nowMs());
    },
  });
  const server = await serve({
    tls: loadTlsIdentity(config.KEYMESH_PKI_DIR),
    listen: config.KEYMESH_LISTEN,
    services: [...flowServices(context), state],
    log,
  });
  return { addresses: { grpc: server.address }, stop: () => server.stop() };
}
