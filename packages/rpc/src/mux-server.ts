import type { MethodDefinition, ServerDuplexStream } from "@grpc/grpc-js";
import { asServiceError, ServiceError } from "@keymesh/errors";
import type { rpcV1 } from "@keymesh/proto";
import { requireAccepted } from "./accept.ts";
import { CallContext, deadlineExceeded } from "./call-context.ts";
import { type Implementation, uncapitalize } from "./implement.ts";
import { type Peer, peerOf } from "./peer.ts";
import type { ServeOptions } from "./serve-options.ts";
import { traceCall } from "./trace-call.ts";

const MAX_IN_FLIGHT_PER_STREAM = 16_384;
const MAX_MESSAGE_BYTES = 1024 * 1024;
const SWEEP_MS = 50;

interface Target {
  readonly implementation: Implementation;
  readonly method: MethodDefinition<unknown, unknown>;
  readonly name: string;
  readonly service: string;
  readonly handler: (request: unknown, call: CallContext) => Promise<unknown>;
}

type Stream = ServerDuplexStream<rpcV1.CallBatch__Output, rpcV1.ReplyBatch>;

/** The server end of mux.proto: the same handlers, the same tables of callers, checked for each call. */
export class MuxServer {
  readonly #targets = new Map<string, Target>();
  readonly #options: Pick<ServeOptions, "tracer" | "log">;
  readonly #streams = new Set<MuxStream>();

  constructor(options: Pick<ServeOptions, "tracer" | "log">) {
    this.#options = options;
  }

  add(implementation: Implementation): void {
    const service = implementation.service.name.split(".").at(-1)!;
    for (const [name, method] of Object.entries(implementation.service.definition)) {
      if (method.requestStream || method.responseStream) continue;
      const handler = implementation.handlers[uncapitalize(name)] as unknown as Target["handler"];
      this.#targets.set(method.path, { implementation, method, name, service, handler });
    }
  }

  accept(call: Stream): void {
    const stream = new MuxStream(call, this.#targets, this.#options);
    this.#streams.add(stream);
    call.on("close", () => this.#streams.delete(stream));
  }

  /** Ends every stream once its calls are answered, waiting at most `graceMs`. */
  async drain(graceMs: number): Promise<void> {
    await Promise.all([...this.#streams].map((stream) => stream.drain(graceMs)));
  }
}

class MuxStream {
  readonly #call: Stream;
  readonly #peer: Peer | undefined;
  readonly #certificate: Buffer | undefined;
  readonly #targets: ReadonlyMap<string, Target>;
  readonly #options: Pick<ServeOptions, "tracer" | "log">;
  readonly #inFlight = new Map<number, { readonly context: CallContext; readonly deadlineMs: number }>();
  #replies: rpcV1.MuxReply[] = [];
  #isFlushScheduled = false;
  #sweep: NodeJS.Timeout | undefined;

  constructor(
    call: Stream,
    targets: ReadonlyMap<string, Target>,
    options: Pick<ServeOptions, "tracer" | "log">,
  ) {
    this.#call = call;
    const certificate = call.getAuthContext().sslPeerCertificate;
    this.#peer = peerOf(certificate);
    this.#certificate = certificate?.raw;
    this.#targets = targets;
    this.#options = options;
    call.on("data", (batch: rpcV1.CallBatch__Output) => {
      for (const one of batch.calls) this.#begin(one);
    });
    call.on("end", () => call.end());
    call.on("error", () => {});
    const gone = () => this.#abandon();
    call.on("cancelled", gone);
    call.on("close", gone);
  }

  async drain(graceMs: number): Promise<void> {
    const until = performance.now() + graceMs;
    while (this.#inFlight.size > 0 && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 10));
    this.#flush();
    this.#call.end();
  }

  #begin(call: rpcV1.MuxCall__Output): void {
    const { id, path } = call;
    if (path === "") {
      this.#inFlight.get(id)?.context.abort();
      return;
    }
    if (this.#inFlight.size >= MAX_IN_FLIGHT_PER_STREAM || this.#inFlight.has(id)) {
      this.#reply(
        errorReply(id, new ServiceError("ResourceExhausted", "Too many calls are in flight on this stream.")),
      );
      return;
    }
    this.#run(call).then(
      (reply) => this.#reply(reply),
      (error) => this.#reply(errorReply(id, this.#translate(path, error))),
    );
  }

  async #run(call: rpcV1.MuxCall__Output): Promise<rpcV1.MuxReply> {
    const { id, path, request: bytes, timeoutMs } = call;
    const target = this.#targets.get(path);
    if (!target) throw new ServiceError("NotImplemented", `There is no method ${path.slice(0, 200)}.`);
    const peer = requireAccepted(target.implementation.accept, target.name, this.#peer, target.service);
    const context = new CallContext(
      peer,
      Date.now() + timeoutMs,
      call.traceparent || undefined,
      this.#call.getPeer(),
      this.#certificate,
      call.region || undefined,
    );
    const request = decode(target.method, bytes);
    this.#inFlight.set(id, { context, deadlineMs: performance.now() + timeoutMs });
    this.#sweep ??= setInterval(() => this.#expire(), SWEEP_MS);
    try {
      const response = await traceCall(
        this.#options.tracer,
        `${target.service}.${target.name}`,
        context,
        () => target.handler(request, context),
      );
      return { id, response: target.method.responseSerialize(response) };
    } catch (error) {
      throw context.isOver && !(error instanceof ServiceError) ? deadlineExceeded() : error;
    } finally {
      this.#finish(id);
    }
  }

  #finish(id: number): void {
    this.#inFlight.delete(id);
    if (this.#inFlight.size === 0 && this.#sweep) {
      clearInterval(this.#sweep);
      this.#sweep = undefined;
    }
  }

  #expire(): void {
    const now = performance.now();
    for (const { context, deadlineMs } of this.#inFlight.values()) if (deadlineMs <= now) context.abort();
  }

  #abandon(): void {
    for (const { context } of this.#inFlight.values()) context.abort();
  }

  #translate(path: string, error: unknown): ServiceError {
    if (!(error instanceof ServiceError))
      this.#options.log?.error({ err: error, method: path }, "a call failed by a bug");
    return asServiceError(error);
  }

  #reply(reply: rpcV1.MuxReply): void {
    this.#replies.push(reply);
    if (this.#isFlushScheduled) return;
    this.#isFlushScheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#isFlushScheduled = false;
    const waiting = this.#replies;
    this.#replies = [];
    if (this.#call.cancelled || this.#call.writableEnded) return;
    for (const replies of messagesOf(waiting)) this.#call.write({ replies });
  }
}

/** Replies in messages that stay far below the largest a peer takes; a large reply goes alone. */
function* messagesOf(replies: readonly rpcV1.MuxReply[]): Generator<rpcV1.MuxReply[]> {
  let message: rpcV1.MuxReply[] = [];
  let bytes = 0;
  for (const reply of replies) {
    const size = reply.response?.length ?? 0;
    if (message.length > 0 && bytes + size > MAX_MESSAGE_BYTES) {
      yield message;
      message = [];
      bytes = 0;
    }
    message.push(reply);
    bytes += size;
  }
  if (message.length > 0) yield message;
}

function decode(method: MethodDefinition<unknown, unknown>, bytes: Buffer): unknown {
  try {
    return method.requestDeserialize(bytes);
  } catch (cause) {
    throw new ServiceError("SerializationException", "The request message cannot be read.", { cause });
  }
}

function errorReply(id: number, { code, message, details }: ServiceError): rpcV1.MuxReply {
  return { id, error: { code, message, details: { ...details } } };
}
