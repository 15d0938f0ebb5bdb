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

/** gRPC metadata carrying the trace on. */
export function traceMetadata(traceparent: string | undefined): Metadata {
  const metadata = new Metadata();
  if (traceparent) metadata.set("traceparent", traceparent);
  return metadata;
}
