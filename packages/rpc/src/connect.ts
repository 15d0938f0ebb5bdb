import type {
  CallOptions as GrpcCallOptions,
  ServiceError as GrpcError,
  MethodDefinition,
} from "@grpc/grpc-js";
import { ServiceError } from "@keymesh/errors";
import { Drill, type ServiceDescriptor } from "@keymesh/proto";
import { connection } from "./channel.ts";
import { called, type Disturbable, streamed } from "./faults/disturbable.ts";
import type { CallOptions, ClientMethods } from "./handlers.ts";
import { uncapitalize } from "./implement.ts";
import { peerLabel } from "./peer.ts";
import type { Resolve } from "./servers/addresses.ts";
import type { Backend } from "./servers/backend.ts";
import { Backends } from "./servers/backends.ts";
import { fromGrpcError } from "./status.ts";
import { pump, received } from "./streams.ts";
import type { TlsIdentity } from "./tls-identity.ts";
import { callMetadata } from "./trace-call.ts";
import type { CallTarget } from "./traced-call.ts";

/** How long a member has to die. */
const KILL_MS = 2_000;

export interface ConnectOptions {
  /**
   * `host:port`, or several separated by commas; a name stands for every server it resolves to, and is resolved again every few
   * seconds. Calls go to the connected server with the least under way.
   */
  readonly address: string;
  /** The service name its certificate must carry. */
  readonly server: string;
  readonly tls: TlsIdentity;
  /** Milliseconds a call may take unless it says otherwise. */
  readonly deadlineMs: number;
  /** Unary calls ride one stream, all that wait in a turn of the event loop in one message. */
  readonly batched?: boolean;
  /** Unary methods that may be asked again of another server, once, when the first is lost or unavailable: those that only read. */
  readonly repeatable?: readonly string[];
  /** How names are resolved; default as the system does. */
  readonly resolve?: Resolve;
  /** How often names are resolved again, milliseconds; default 5,000. */
  readonly resolveEveryMs?: number;
}

export type RpcClient<D, H> = ClientMethods<D, H> & {
  /** Closes the connection; calls in flight fail. */
  close(): void;
};

/** A typed client of a service. Connects when first used, reconnects by itself; every failure is a ServiceError. */
export function connect<D, H>(service: ServiceDescriptor<D, H>, options: ConnectOptions): RpcClient<D, H> {
  const { resolveEveryMs: everyMs, deadlineMs: defaultMs, batched = false, repeatable, ...servers } = options;
  const backends = new Backends({ ...servers, everyMs });
  const hop = options.tls.faults?.hop(peerLabel(options.tls.self), options.server);
  const kill = async () => {
    const backend = backends.pick() ?? (await backends.ready(KILL_MS));
    await unary(backend, Drill.definition.Die!, KILL_MS, {}, undefined, undefined);
  };
  const road: Road = { backends, batched, defaultMs, hop, kill };
  const methods: Record<string, unknown> = { close: () => backends.close() };
  for (const [name, method] of Object.entries(service.definition)) {
    const target = { service: service.name, method: name, peer: options.server };
    const isRepeatable = repeatable?.includes(uncapitalize(name)) === true;
    methods[uncapitalize(name)] = clientMethod(road, method, target, isRepeatable);
  }
  return methods as RpcClient<D, H>;
}

/** What a client's methods have in common. */
interface Road extends Disturbable {
  readonly backends: Backends;
  readonly batched: boolean;
}

function clientMethod(
  road: Road,
  method: MethodDefinition<unknown, unknown>,
  target: CallTarget,
  isRepeatable: boolean,
): unknown {
  type Many = AsyncIterable<unknown>;
  const { backends, defaultMs } = road;
  if (method.requestStream) {
    return method.responseStream
      ? streamed<Many>(road, target, (requests, options, parent) =>
          bidi(backends, method, defaultMs, requests, options, parent),
        )
      : called<Many>(road, target, (requests, options, parent) =>
          clientStream(backends, method, defaultMs, requests, options, parent),
        );
  }
  if (method.responseStream) {
    return streamed<unknown>(road, target, (request, options, parent) =>
      serverStream(backends, method, defaultMs, request, options, parent),
    );
  }
  const callOn = road.batched ? batchedCall(method, defaultMs) : singleCall(method, defaultMs);
  return called<unknown>(road, target, (request, options, parent) => {
    const call = (backend: Backend) => callOn(backend, request, options, parent);
    const picked = backends.pick();
    const timeoutMs = options?.deadlineMs ?? defaultMs;
    const answer = picked === undefined ? backends.ready(timeoutMs).then(call) : call(picked);
    if (!isRepeatable || !backends.areSeveral) return answer;
    return answer.catch(async (error) => {
      if (!isUnavailable(error) || options?.signal?.aborted) throw error;
      return call(await backends.ready(timeoutMs));
    });
  });
}

type CallOn = (
  backend: Backend,
  request: unknown,
  options: CallOptions | undefined,
  parent: string | undefined,
) => Promise<unknown>;

function batchedCall(method: MethodDefinition<unknown, unknown>, defaultMs: number): CallOn {
  return ({ mux }, request, options, parent) =>
    mux.call(method, request, options?.deadlineMs ?? defaultMs, options?.signal, parent, options?.region);
}

function singleCall(method: MethodDefinition<unknown, unknown>, defaultMs: number): CallOn {
  return (backend, request, options, parent) => unary(backend, method, defaultMs, request, options, parent);
}

function isUnavailable(error: unknown): boolean {
  return error instanceof ServiceError && error.code === "ServiceUnavailable";
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
  backend: Backend,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  request: unknown,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): Promise<unknown> {
  await connection(backend.channel, options?.deadlineMs ?? defaultMs);
  const end = backend.begin();
  return await new Promise((resolve, reject) => {
    const call = backend.channel.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      callMetadata(traceparent, options?.region),
      grpcOptions(defaultMs, options),
      (error, response) => {
        release();
        end();
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
  backends: Backends,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  request: unknown,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): AsyncGenerator<unknown> {
  const backend = backends.pick() ?? (await backends.ready(options?.deadlineMs ?? defaultMs));
  const call = backend.channel.makeServerStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    request,
    callMetadata(traceparent, options?.region),
    grpcOptions(defaultMs, options),
  );
  call.on("error", () => {});
  const release = cancelOn(options?.signal, call);
  const end = backend.begin();
  try {
    yield* received(call, translate, () => call.cancel());
  } finally {
    release();
    end();
  }
}

async function clientStream(
  backends: Backends,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  requests: AsyncIterable<unknown>,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): Promise<unknown> {
  const backend = backends.pick() ?? (await backends.ready(options?.deadlineMs ?? defaultMs));
  const end = backend.begin();
  return await new Promise((resolve, reject) => {
    const done = new AbortController();
    let sendFailure: unknown;
    const call = backend.channel.makeClientStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      callMetadata(traceparent, options?.region),
      grpcOptions(defaultMs, options),
      (error, response) => {
        release();
        end();
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
  backends: Backends,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<unknown, unknown>,
  defaultMs: number,
  requests: AsyncIterable<unknown>,
  options: CallOptions | undefined,
  traceparent: string | undefined,
): AsyncGenerator<unknown> {
  const backend = backends.pick() ?? (await backends.ready(options?.deadlineMs ?? defaultMs));
  const call = backend.channel.makeBidiStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    callMetadata(traceparent, options?.region),
    grpcOptions(defaultMs, options),
  );
  call.on("error", () => {});
  const done = new AbortController();
  const release = cancelOn(options?.signal, call);
  const end = backend.begin();
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
    end();
  }
}
