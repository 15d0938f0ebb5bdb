import type { BatchingSink } from "@keymesh/flow";
import type { Logger } from "@keymesh/runtime";
import { forwarder } from "./forwarder.ts";
import { grpcCarrier } from "./grpc-carrier.ts";
import { httpCarrier } from "./http-carrier.ts";
import type { ForwardTarget } from "./target.ts";

/** Begins to hand spans on, if there is anybody to hand them to. */
export function startForwarding(
  target: ForwardTarget | undefined,
  publicUrl: string | undefined,
  log: Logger,
): BatchingSink | undefined {
  if (target === undefined) return undefined;
  const carrier = target.protocol === "grpc" ? grpcCarrier(target) : httpCarrier(target);
  return forwarder({
    carrier,
    publicUrl,
    tell: (what, error) => (error ? log.warn({ reason: reasonOf(error) }, what) : log.info(what)),
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown";
}
