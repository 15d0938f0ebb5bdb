import {
  type handleUnaryCall,
  type MethodDefinition,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type UntypedHandleCall,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { ServiceError } from "@keymesh/errors";
import { Mux } from "@keymesh/proto";
import { HealthImplementation } from "grpc-health-check";
import { requireAccepted } from "./accept.ts";
import { CallContext, deadlineExceeded } from "./call-context.ts";
import { CHANNEL_LIMITS } from "./channel.ts";
import { widenWindows } from "./flow-control.ts";
import { type Implementation, uncapitalize } from "./implement.ts";
import { MuxServer } from "./mux-server.ts";
import { peerOf } from "./peer.ts";
import { addReflection } from "./reflection.ts";
import type { ServeOptions } from "./serve-options.ts";
import { toGrpcStatus } from "./status.ts";
import { pump, received } from "./streams.ts";
import { regionKey, traceCall } from "./trace-call.ts";

/** A caller that sets no deadline gets this one for a unary call. */
const MAX_UNARY_MS = 60_000;

export interface RpcServer {
  /** `host:port` it listens on. */
  readonly address: string;
  /** What grpc.health.v1 answers; healthy from the start. */
  setHealthy(isHealthy: boolean): void;
  /** Takes no more calls, waits at most `graceMs` for those in flight, then cuts them. */
  stop(graceMs?: number): Promise<void>;
}

/** Serves gRPC by mutual TLS, with health, reflection and batched unary calls (mux.proto) beside the given services. */
export async function serve(options: ServeOptions): Promise<RpcServer> {
  const server = new Server(CHANNEL_LIMITS);
  const health = new HealthImplementation({ "": "SERVING" });
  const mux = new MuxServer(options);
  for (const implementation of options.services) {
    server.addService(implementation.service.definition, bind(implementation, options));
    mux.add(implementation);
    health.setStatus(implementation.service.name, "SERVING");
  }
  server.addService(Mux.definition, {
    Calls: (call: Parameters<MuxServer["accept"]>[0]) => mux.accept(call),
  });
  health.addToServer(server);
  addReflection(server, () =>
    Object.assign({}, ...options.services.map(({ service }) => service.loadPackage())),
  );
  const address = await bindAddress(server, options);
  widenWindows(server);
  return {
    address,
    setHealthy(isHealthy) {
      const status = isHealthy ? "SERVING" : "NOT_SERVING";
      health.setStatus("", status);
      for (const { service } of options.services) health.setStatus(service.name, status);
    },
    stop: (graceMs = 2_000) => stop(server, mux, graceMs),
  };
}

function bindAddress(server: Server, { listen, tls }: ServeOptions): Promise<string> {
  const credentials = ServerCredentials.createSsl(
    tls.ca,
    [{ cert_chain: tls.cert, private_key: tls.key }],
    true,
  );
  const host = listen.slice(0, listen.lastIndexOf(":"));
  return new Promise((resolve, reject) => {
    server.bindAsync(listen, credentials, (error, port) =>
      error ? reject(error) : resolve(`${host}:${port}`),
    );
  });
}

async function stop(server: Server, mux: MuxServer, graceMs: number): Promise<void> {
  const timer = setTimeout(() => server.forceShutdown(), graceMs);
  const isStopped = new Promise<void>((resolve) => server.tryShutdown(() => resolve()));
  await mux.drain(graceMs);
  await isStopped;
  clearTimeout(timer);
}

type AnyCall = ServerUnaryCall<unknown, unknown> | ServerDuplexStream<unknown, unknown>;

/** grpc-js handlers around ours: caller checked, trace continued, error translated. */
function bind(implementation: Implementation, options: ServeOptions): UntypedServiceImplementation {
  const bound: Record<string, UntypedHandleCall> = {};
  for (const [name, method] of Object.entries(implementation.service.definition)) {
    const handler = implementation.handlers[uncapitalize(name)] as (a: unknown, b: unknown) => unknown;
    bound[name] = bindMethod(name, method, handler, implementation, options) as UntypedHandleCall;
  }
  return bound;
}

function bindMethod(
  name: string,
  method: MethodDefinition<unknown, unknown>,
  handler: (request: unknown, call: CallContext) => unknown,
  implementation: Implementation,
  options: ServeOptions,
): unknown {
  const shortName = implementation.service.name.split(".").at(-1)!;
  const enter = (call: AnyCall): CallContext => {
    const certificate = call.getAuthContext().sslPeerCertificate;
    const peer = peerOf(certificate);
    const accepted = requireAccepted(implementation.accept, name, peer, shortName);
    const deadline = call.getDeadline();
    const deadlineMs = deadline instanceof Date ? deadline.getTime() : deadline;
    const [traceparent] = call.metadata.get("traceparent");
    const [region] = call.metadata.get(regionKey);
    const context = new CallContext(
      accepted,
      deadlineMs,
      traceparent?.toString(),
      call.getPeer(),
      certificate?.raw,
      region?.toString(),
    );
    call.on("cancelled", () => context.abort());
    return context;
  };
  const traced = <T>(context: CallContext, fn: () => Promise<T>): Promise<T> =>
    traceCall(options.tracer, `${shortName}.${name}`, context, fn);
  const failed = (error: unknown, context?: CallContext) => {
    if (context?.isOver && !(error instanceof ServiceError)) return toGrpcStatus(deadlineExceeded());
    const status = toGrpcStatus(error);
    if (error instanceof Error && error.name !== "ServiceError") {
      options.log?.error({ err: error, method: `${shortName}.${name}` }, "a call failed by a bug");
    }
    return status;
  };

  if (!method.requestStream && !method.responseStream) {
    const unary: handleUnaryCall<unknown, unknown> = (call, callback) => {
      let context: CallContext;
      try {
        context = enter(call);
      } catch (error) {
        callback(failed(error));
        return;
      }
      const timer = Number.isFinite(context.deadlineMs)
        ? undefined
        : setTimeout(() => context.abort(), MAX_UNARY_MS);
      traced(context, async () => handler(call.request, context))
        .then(
          (response) => callback(null, response),
          (error) => callback(failed(error, context)),
        )
        .finally(() => clearTimeout(timer));
    };
    return unary;
  }
  if (method.requestStream && !method.responseStream) {
    return (
      call: ServerReadableStream<unknown, unknown>,
      callback: Parameters<handleUnaryCall<unknown, unknown>>[1],
    ) => {
      streaming(
        call as unknown as AnyCall,
        enter,
        traced,
        (context) => handler(requestsOf(call, context), context) as Promise<unknown>,
      ).then(
        (response) => callback(null, response),
        (error) => callback(failed(error)),
      );
    };
  }
  return (call: ServerDuplexStream<unknown, unknown> | ServerWritableStream<unknown, unknown>) => {
    streaming(call as AnyCall, enter, traced, async (context) => {
      const request = "request" in call ? call.request : requestsOf(call, context);
      await pump(handler(request, context) as AsyncIterable<unknown>, call, context.signal);
    }).then(
      () => call.end(),
      (error) => call.emit("error", failed(error)),
    );
  };
}

/** What a streaming caller sends; ends in an error when the caller goes away. */
function requestsOf(
  call: ServerReadableStream<unknown, unknown>,
  context: CallContext,
): AsyncIterable<unknown> {
  context.signal.addEventListener("abort", () => call.destroy(new Error("the caller went away")), {
    once: true,
  });
  // A handler that reads no further still has its answer, or its error, to send: on the same stream.
  return received(
    call.iterator({ destroyOnReturn: false }),
    (error) => error,
    () => {},
  );
}

async function streaming<T>(
  call: AnyCall,
  enter: (call: AnyCall) => CallContext,
  traced: <R>(context: CallContext, fn: () => Promise<R>) => Promise<R>,
  run: (context: CallContext) => Promise<T>,
): Promise<T> {
  // A stream that breaks says so twice, as an event and as the end of the loop that reads it; the loop is what counts.
  call.on("error", () => {});
  const context = enter(call);
  return traced(context, () => run(context));
}
