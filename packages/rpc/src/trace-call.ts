import { Metadata } from "@grpc/grpc-js";
import type { Tracer } from "@keymesh/flow";
import type { CallContext } from "./call-context.ts";
import { peerLabel } from "./peer.ts";

/** Continues the caller's trace; a root is only started for callers from outside the mesh's own services. */
export function traceCall<T>(
  tracer: Tracer | undefined,
  name: string,
  call: CallContext,
  fn: () => Promise<T>,
): Promise<T> {
  if (!tracer || (!call.traceparent && call.peer.kind === "service")) return fn();
  return tracer.span(
    {
      name,
      kind: "server",
      traceparent: call.traceparent,
      attributes: { "rpc.method": name, "keymesh.peer": peerLabel(call.peer) },
    },
    fn,
  );
}

/** Metadata by which a caller says which Region shall serve it. */
export const regionKey = "x-keymesh-region";

/** gRPC metadata carrying the trace on, and the Region the caller names. */
export function callMetadata(traceparent: string | undefined, region: string | undefined): Metadata {
  const metadata = new Metadata();
  if (traceparent) metadata.set("traceparent", traceparent);
  if (region) metadata.set(regionKey, region);
  return metadata;
}
