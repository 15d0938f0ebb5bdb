import type {
  Client,
  CallOptions as GrpcCallOptions,
  ServiceError as GrpcError,
  MethodDefinition,
} from "@grpc/grpc-js";
import type { ServiceDescriptor } from "@keymesh/proto";
import { connection, openChannel } from "./channel.ts";
import type { CallOptions, ClientMethods } from "./handlers.ts";
import { uncapitalize } from "./implement.ts";
import { MuxClient } from "./mux-client.ts";
import { fromGrpcError } from "./status.ts";
import { pump, received } from "./streams.ts";
import type { TlsIdentity } from "./tls-identity.ts";
import { callMetadata } from "./trace-call.ts";
import { type CallTarget, tracedCall, tracedStream } from "./traced-call.ts";

export interface ConnectOptions {
  /** `host:port` */
  readonly address: string;
  /** The service name its certificate must carry. */
  readonly server: string;
  readonly tls: TlsIdentity;
  /** Milliseconds a call may take unless it says otherwise. */
  readonly deadlineMs: number;
  /** Unary calls ride one stream, all that wait in a turn of the event loop in one message. */
  readonly batched?: boolean;
}

export type RpcClient<D, H> = ClientMethods<D, H> & {
  /** Closes the connection; calls in flight fail. */
  close(): void;
};

/** A typed client of a service. Connects when first used, reconnects by itself; every failure is a ServiceError. */
export function connect<D, H>(service: ServiceDescriptor<D, H>, options: ConnectOptions): RpcClient<D, H> {
  const channel = openChannel(options.address, options.server, options.tls);
  const mux = options.batched ? new MuxClient(channel) : undefined;
  const methods: Record<string, unknown> = {
    close: () => {
      mux?.close();
      channel.close();
    },
  };
  for (const [name, method] of Object.entries(service.definition)) {
    const target = { service: service.name, method: name, peer: options.server };
    methods[uncapitalize(name)] = clientMethod(channel, mux, method, options.deadlineMs, target);
  }
  return methods as RpcClient<D, H>;
}

function clientMethod(
  channel: Client,
  mux: MuxClient | undefined,
  method: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  target: CallTarget,
): unknown {
  type Many = AsyncIterable<unknown>;
  if (method.requestStream) {
    return method.responseStream
      ? (requests: Many, options?: CallOptions) =>
          tracedStream(target, options, (parent) =>
            bidi(channel, method, defaultMs, requests, options, parent),
          )
      : (requests: Many, options?: CallOptions) =>
          tracedCall(target, (parent) => clientStream(channel, method, defaultMs, requests, options, parent));
  }
  if (method.responseStream) {
    return (request: unknown, options?: CallOptions) =>
      tracedStream(target, options, (parent) =>
        serverStream(channel, method, defaultMs, request, options, parent),
      );
  }
  if (mux) {
    return (request: unknown, options?: CallOptions) =>
      tracedCall(target, (parent) =>
        mux.call(method, request, options?.deadlineMs ?? defaultMs, options?.signal, parent, options?.region),
      );
  }
  return (request: unknown, options?: CallOptions) =>
    tracedCall(target, (parent) => unary(channel, method, defaultMs, request, options, parent));
}

function grpcOptions(defaultMs: number, options: CallOptions | undefined): GrpcCallOptions {
  const deadlineMs = options?.deadlineMs ?? defaultMs;
  return Number.isFinite(deadlineMs) ? { deadline: Date.now() + deadlineMs } : {};
}

interface Cancellable {
  cancel(): void;
}

function cancelOn(signal: AbortSignal | undefined, call: Cancellable): () => void {
  if (!signal) return () => {};
  const cancel = () => call.cancel();
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel, { once: true });
  return () => signal.removeEventListener("abort", cancel);
}

async function unary(
  channel: Client,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  request: unknown,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): Promise<unknown> {
  await connection(channel, options?.deadlineMs ?? defaultMs);
  return await new Promise((resolve, reject) => {
    const call = channel.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      callMetadata(traceparent, options?.region),
      grpcOptions(defaultMs, options),
      (error, response) => {
        release();
        if (error) reject(fromGrpcError(error));
        else resolve(response);
      },
    );
    const release = cancelOn(options?.signal, call);
  });
}

function translate(error: unknown): unknown {
  return fromGrpcError(error as GrpcError);
}

async function* serverStream(
  channel: Client,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  request: unknown,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): AsyncGenerator<unknown> {
  const call = channel.makeServerStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    request,
    callMetadata(traceparent, options?.region),
    grpcOptions(defaultMs, options),
  );
  call.on("error", () => {});
  const release = cancelOn(options?.signal, call);
  try {
    yield* received(call, translate, () => call.cancel());
  } finally {
    release();
  }
}

function clientStream(
  channel: Client,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  requests: AsyncIterable<unknown>,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    let sendFailure: unknown;
    const call = channel.makeClientStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      callMetadata(traceparent, options?.region),
      grpcOptions(defaultMs, options),
      (error, response) => {
        release();
        done.abort();
        if (sendFailure !== undefined) reject(sendFailure);
        else if (error) reject(fromGrpcError(error));
        else resolve(response);
      },
    );
    call.on("error", () => {});
    const release = cancelOn(options?.signal, call);
    pump(requests, call, done.signal).then(
      () => call.end(),
      (error) => {
        // The source failed: the server must see an aborted stream, never a short one that ends well.
        sendFailure = error;
        call.cancel();
      },
    );
  });
}

async function* bidi(
  channel: Client,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  requests: AsyncIterable<unknown>,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): AsyncGenerator<unknown> {
  const call = channel.makeBidiStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    callMetadata(traceparent, options?.region),
    grpcOptions(defaultMs, options),
  );
  call.on("error", () => {});
  const done = new AbortController();
  const release = cancelOn(options?.signal, call);
  let sendFailure: unknown;
  pump(requests, call, done.signal).then(
    () => call.end(),
    (error) => {
      sendFailure = error;
      call.cancel();
    },
  );
  try {
    yield* received(
      call,
      (error) => sendFailure ?? translate(error),
      () => call.cancel(),
    );
  } finally {
    done.abort();
    release();
  }
}
