import { ServiceError } from "@keymesh/errors";
import {
  batchingSink,
  createTracer,
  noopTracer,
  rateLimitedSampler,
  type SpanExporter,
  type Tracer,
  type World,
} from "@keymesh/flow";
import { TraceService } from "@keymesh/proto";
import { connect } from "./connect.ts";
import type { TlsIdentity } from "./tls-identity.ts";

const EXPORT_DEADLINE_MS = 2_000;
const MAX_ATTEMPTS = 3;

/** Carries spans to the flow service at `address` by OTLP over gRPC. */
export function connectExporter(options: {
  readonly address: string;
  readonly tls: TlsIdentity;
}): SpanExporter {
  // In a batch, though it is alone in it: a call of its own costs both sides several times as much as what it carries.
  const flow = connect(TraceService, {
    ...options,
    server: "flow",
    deadlineMs: EXPORT_DEADLINE_MS,
    batched: true,
  });
  return {
    async export(request) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await flow.export(request as never);
        } catch (error) {
          if (attempt === MAX_ATTEMPTS || !isPassing(error)) throw error;
        }
      }
    },
    close: () => flow.close(),
  };
}

/** Whether flow may just be too busy, or being started again: it counts a span once, however often it comes. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof ServiceError &&
    (error.code === "ServiceUnavailable" || error.code === "DeadlineExceeded")
  );
}

export interface ConnectTracerOptions {
  /** The process's name in diagrams, `kms`, `ec2-host`. */
  readonly service: string;
  /** Default `normal`. */
  readonly world?: World;
  /** The flow service, `host:port`; when there is none, nothing is traced. */
  readonly address: string | undefined;
  readonly tls: TlsIdentity;
  /** New traces a second this process may start; default 20. */
  readonly tracesPerSecond?: number | undefined;
}

/** A service's tracer: as its configuration says, to the mesh's flow service or to nowhere. */
export function connectTracer(options: ConnectTracerOptions): Tracer {
  const { service, world = "normal", address, tls, tracesPerSecond } = options;
  if (address === undefined) return noopTracer;
  const sink = batchingSink(connectExporter({ address, tls }));
  return createTracer({ service, world, sampler: rateLimitedSampler(tracesPerSecond), sink });
}
