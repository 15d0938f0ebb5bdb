import { memberState, tooLate } from "@keymesh/control";
import { loadTlsIdentity, serve } from "@keymesh/rpc";
import { Gate, type Logger, type RunningService } from "@keymesh/runtime";
import { openStorage } from "@keymesh/storage";
import type { FlowConfig } from "./config.ts";
import { startForwarding } from "./forward/start.ts";
import { forwardTarget } from "./forward/target.ts";
import { createFlowContext, flowServices } from "./service.ts";

/** Serves the traces it keeps, within the configured bounds; those that are pinned it keeps in storage too. */
export async function startFlow(config: FlowConfig, log: Logger): Promise<RunningService> {
  const target = forwardTarget(config);
  const tls = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const storage = openStorage({ address: config.KEYMESH_STORAGE, tls });
  const gate = new Gate();
  const forward = startForwarding(target, config.KEYMESH_PUBLIC_URL, log);
  const context = createFlowContext({
    bounds: {
      maxTraces: config.KEYMESH_FLOW_MAX_TRACES,
      maxSpansPerTrace: config.KEYMESH_FLOW_MAX_SPANS_PER_TRACE,
      maxBytes: config.KEYMESH_FLOW_MAX_BYTES,
      maxPins: config.KEYMESH_FLOW_MAX_PINS,
      maxPinBytes: config.KEYMESH_FLOW_MAX_PIN_BYTES,
    },
    storage,
    forward,
    nowMs: () => Date.now(),
    inGate: (act) => gate.during(act, tooLate),
    warn: (what, err) => log.warn({ err }, what),
  });
  const { pins } = context;
  const state = memberState({
    gate,
    settle: () => pins.flush(),
    // Traces are of no account: they go with everything only.
    async reload(accountId) {
      if (accountId === undefined) await pins.reload();
    },
  });
  const server = await serve({
    tls,
    listen: config.KEYMESH_LISTEN,
    services: [...flowServices(context, gate), state],
    log,
  });
  // Storage may start later than this, or be away: spans are taken in meanwhile.
  void pins.open();
  return {
    addresses: { grpc: server.address },
    async stop() {
      await server.stop();
      await pins.close();
      await forward?.close();
      await storage.close();
    },
  };
}
