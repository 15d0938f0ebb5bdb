import type {
  Client,
  CallOptions as GrpcCallOptions,
  ServiceError as GrpcError,
  MethodDefinition,
} from "@grpc/grpc-js";
import { Drill, type ServiceDescriptor } from "@keymesh/proto";
import { connection, openChannel } from "./channel.ts";
import { called, type Disturbable, streamed } from "./faults/disturbable.ts";
import type { CallOptions, ClientMethods } from "./handlers.ts";
import { uncapitalize } from "./implement.ts";
import { MuxClient } from "./mux-client.ts";
import { peerLabel } from "./peer.ts";
import { fromGrpcError } from "./status.ts";
import { pump, received } from "./streams.ts";
import type { TlsIdentity } from "./tls-identity.ts";
import { callMetadata } from "./trace-call.ts";
import type { CallTarget } from "./traced-call.ts";

/** How long a member has to die. */
const KILL_MS = 2_000;

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
  const hop = options.tls.faults?.hop(peerLabel(options.tls.self), options.server);
  const kill = async () =>
    void (await unary(channel, Drill.definition.Die!, KILL_MS, {}, undefined, undefined));
  const road = { channel, mux, defaultMs: options.deadlineMs, hop, kill };
  const methods: Record<string, unknown> = {
    close: () => {
      mux?.close();
      channel.close();
    },
  };
  for (const [name, method] of Object.entries(service.definition)) {
    const target = { service: service.name, method: name, peer: options.server };
    methods[uncapitalize(name)] = clientMethod(road, method, target);
  }
  return methods as RpcClient<D, H>;
}

/** What a client's methods have in common. */
interface Road extends Disturbable {
  readonly channel: Client;
  readonly mux: MuxClient | undefined;
}

function clientMethod(road: Road, method: MethodDefinition<unknown, unknown>, target: CallTarget): unknown {
  type Many = AsyncIterable<unknown>;
  const { channel, mux, defaultMs } = road;
  if (method.requestStream) {
    return method.responseStream
      ? streamed<Many>(road, target, (requests, options, parent) =>
          bidi(channel, method, defaultMs, requests, options, parent),
        )
      : called<Many>(road, target, (requests, options, parent) =>
          clientStream(channel, method, defaultMs, requests, options, parent),
        );
  }
  if (method.responseStream) {
    return streamed<unknown>(road, target, (request, options, parent) =>
      serverStream(channel, method, defaultMs, request, options, parent),
    );
  }
  if (mux) {
    return called<unknown>(road, target, (request, options, parent) =>
      mux.call(method, request, options?.deadlineMs ?? defaultMs, options?.signal, parent, options?.region),
    );
  }
  return called<unknown>(road, target, (request, options, parent) =>
    unary(channel, method, defaultMs, request, options, parent),
  );
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
