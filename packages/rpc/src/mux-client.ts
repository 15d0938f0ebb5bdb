import type { Client, ClientDuplexStream, ServiceError as GrpcError, MethodDefinition } from "@grpc/grpc-js";
import { isErrorCode, ServiceError } from "@keymesh/errors";
import { Mux, type rpcV1 } from "@keymesh/proto";
import { connection } from "./channel.ts";
import { fromGrpcError } from "./status.ts";

const MAX_IN_FLIGHT = 16_384;
const MAX_BATCH_BYTES = 1024 * 1024;
/** With this much waiting there is nothing to gain from more: it leaves at once, and the peer works while this side goes on. */
const EAGER_BYTES = 4 * 1024;
const SWEEP_MS = 50;

interface Waiting {
  readonly deserialize: (bytes: Buffer) => unknown;
  readonly resolve: (response: unknown) => void;
  readonly reject: (error: ServiceError) => void;
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onAbort: (() => void) | undefined;
}

type Stream = ClientDuplexStream<rpcV1.CallBatch, rpcV1.ReplyBatch__Output>;

/** The client end of mux.proto: unary calls of any method, batched on one stream that is opened when needed. */
export class MuxClient {
  readonly #channel: Client;
  readonly #waiting = new Map<number, Waiting>();
  #queue: rpcV1.MuxCall[] = [];
  #stream: Stream | undefined;
  #queuedBytes = 0;
  #nextId = 1;
  #isFlushScheduled = false;
  #isConnecting = false;
  #sweep: NodeJS.Timeout | undefined;

  constructor(channel: Client) {
    this.#channel = channel;
  }

  /** Whether calls can leave at once. */
  get isOpen(): boolean {
    return this.#stream !== undefined;
  }

  /** Calls not answered yet. */
  get inFlight(): number {
    return this.#waiting.size;
  }

  /** @throws ServiceError as the server threw it; ServiceUnavailable when the stream breaks first; DeadlineExceeded. */
  call(
    method: MethodDefinition<unknown, unknown>,
    request: unknown,
    timeoutMs: number,
    signal?: AbortSignal,
    traceparent?: string,
    region?: string,
  ): Promise<unknown> {
    if (this.#waiting.size >= MAX_IN_FLIGHT) {
      return Promise.reject(
        new ServiceError("ResourceExhausted", "Too many calls are in flight to this service."),
      );
    }
    if (signal?.aborted)
      return Promise.reject(new ServiceError("ServiceUnavailable", "The call was cancelled."));
    const id = this.#takeId();
    const bytes = method.requestSerialize(request);
    this.#queuedBytes += bytes.length;
    this.#queue.push({
      id,
      path: method.path,
      request: bytes,
      timeoutMs: Math.max(1, Math.min(timeoutMs, 0x7fffffff)),
      traceparent: traceparent ?? "",
      region: region ?? "",
    });
    return new Promise((resolve, reject) => {
      const onAbort =
        signal && (() => this.#cancel(id, new ServiceError("ServiceUnavailable", "The call was cancelled.")));
      if (onAbort) signal.addEventListener("abort", onAbort, { once: true });
      const deadlineMs = performance.now() + timeoutMs;
      this.#waiting.set(id, {
        deserialize: method.responseDeserialize,
        resolve,
        reject,
        deadlineMs,
        signal,
        onAbort,
      });
      if (this.#queuedBytes >= EAGER_BYTES) this.#flush();
      else this.#scheduleFlush();
      this.#sweep ??= setInterval(() => this.#expire(), SWEEP_MS);
    });
  }

  close(): void {
    this.#stream?.cancel();
    this.#failAll(new ServiceError("ServiceUnavailable", "The connection was closed."));
  }

  #takeId(): number {
    while (this.#waiting.has(this.#nextId)) this.#nextId = (this.#nextId % 0xffffffff) + 1;
    const id = this.#nextId;
    this.#nextId = (id % 0xffffffff) + 1;
    return id;
  }

  #scheduleFlush(): void {
    if (this.#isFlushScheduled) return;
    this.#isFlushScheduled = true;
    // After the poll phase: everything this turn's sockets brought goes out together.
    setImmediate(() => {
      this.#isFlushScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    const queue = this.#queue;
    if (queue.length === 0 || this.#isConnecting) return;
    const connected =
      this.#stream === undefined ? connection(this.#channel, Number.POSITIVE_INFINITY) : undefined;
    if (connected !== undefined) {
      this.#flushAfter(connected);
      return;
    }
    this.#queue = [];
    this.#queuedBytes = 0;
    this.#stream ??= this.#open();
    const stream = this.#stream;
    for (const calls of batches(queue)) stream.write({ calls });
  }

  #flushAfter(connected: Promise<void>): void {
    this.#isConnecting = true;
    connected
      .finally(() => {
        this.#isConnecting = false;
      })
      .then(
        () => this.#flush(),
        (error: ServiceError) => this.#failAll(error),
      );
  }

  #open(): Stream {
    const { path, requestSerialize, responseDeserialize } = Mux.definition.Calls!;
    const stream: Stream = this.#channel.makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      {},
    );
    stream.on("data", (batch: rpcV1.ReplyBatch__Output) => {
      for (const reply of batch.replies) this.#settle(reply);
    });
    const lost = (error: ServiceError) => {
      if (this.#stream !== stream) return;
      this.#stream = undefined;
      this.#failAll(error);
    };
    stream.on("error", (error: GrpcError) => lost(fromGrpcError(error)));
    stream.on("end", () => lost(new ServiceError("ServiceUnavailable", "The service went away.")));
    return stream;
  }

  #settle({ id, response, error }: rpcV1.MuxReply__Output): void {
    const waiting = this.#take(id);
    if (!waiting) return;
    if (error) {
      const code = isErrorCode(error.code) ? error.code : "InternalFailure";
      waiting.reject(new ServiceError(code, error.message, { details: error.details }));
      return;
    }
    try {
      waiting.resolve(waiting.deserialize(response));
    } catch (cause) {
      waiting.reject(new ServiceError("InternalFailure", "The answer could not be read.", { cause }));
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    if (!waiting) return undefined;
    this.#waiting.delete(id);
    if (waiting.onAbort) waiting.signal?.removeEventListener("abort", waiting.onAbort);
    if (this.#waiting.size === 0 && this.#sweep) {
      clearInterval(this.#sweep);
      this.#sweep = undefined;
    }
    return waiting;
  }

  /** Gives a call up here and tells the server, which aborts the handler's signal. */
  #cancel(id: number, error: ServiceError): void {
    const waiting = this.#take(id);
    if (!waiting) return;
    this.#queue.push({ id, path: "" });
    this.#scheduleFlush();
    waiting.reject(error);
  }

  #expire(): void {
    const now = performance.now();
    for (const [id, { deadlineMs }] of this.#waiting) {
      if (deadlineMs <= now)
        this.#cancel(id, new ServiceError("DeadlineExceeded", "The deadline has passed."));
    }
  }

  #failAll(error: ServiceError): void {
    for (const id of [...this.#waiting.keys()]) this.#take(id)?.reject(error);
    this.#queue = [];
    this.#queuedBytes = 0;
  }
}

/** Splits a queue so that no message grows past a MiB unless one call alone does. */
function* batches(queue: readonly rpcV1.MuxCall[]): Generator<rpcV1.MuxCall[]> {
  let batch: rpcV1.MuxCall[] = [];
  let bytes = 0;
  for (const call of queue) {
    const size = call.request?.length ?? 0;
    if (batch.length > 0 && bytes + size > MAX_BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(call);
    bytes += size;
  }
  yield batch;
}
