import { attribute, beginCall, type OutgoingCall, untilAnswered } from "@keymesh/flow";
import type { CallOptions } from "./handlers.ts";

/** Whom a call goes to, as its span says it. */
export interface CallTarget {
  /** `keymesh.storage.v1.Storage` */
  readonly service: string;
  readonly method: string;
  /** The service name of the server's certificate. */
  readonly peer: string;
}

/** Runs a call in a client span of its own, when the caller is sampled; `run` gets it, with the traceparent to send. */
export function tracedCall<T>(
  target: CallTarget,
  run: (span: OutgoingCall | undefined) => Promise<T>,
): Promise<T> {
  const call = begin(target);
  return call === undefined ? run(undefined) : untilAnswered(call, run(call));
}

/** As {@link tracedCall} for a streamed answer. A stream without end is part of no call's trace: its span would never come. */
export async function* tracedStream<T>(
  target: CallTarget,
  options: CallOptions | undefined,
  run: (span: OutgoingCall | undefined) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const call = options?.deadlineMs === Number.POSITIVE_INFINITY ? undefined : begin(target);
  try {
    yield* run(call);
  } catch (error) {
    call?.end(error);
    throw error;
  } finally {
    call?.end();
  }
}

function begin({ service, method, peer }: CallTarget): OutgoingCall | undefined {
  return beginCall(`${service.slice(service.lastIndexOf(".") + 1)}.${method}`, {
    [attribute.rpcService]: service,
    [attribute.rpcMethod]: method,
    [attribute.peer]: peer,
  });
}
