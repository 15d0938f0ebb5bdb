import { ServiceError } from "@keymesh/errors";
import { currentSpan, type OutgoingCall } from "@keymesh/flow";
import type { CallOptions } from "../handlers.ts";
import { type CallTarget, tracedCall, tracedStream } from "../traced-call.ts";
import { type DisturbedCall, disturbedCall, disturbedStream } from "./disturbed.ts";
import { type Fault, faultOn, type Hop } from "./fault.ts";

/** The road calls go by, as far as they can be disturbed on it. */
export interface Disturbable {
  readonly hop: Hop | undefined;
  /** Milliseconds a call may take unless it says otherwise. */
  readonly defaultMs: number;
  /** Asks the process at the other end to die; it leaves no answer. @throws ServiceError */
  kill(): Promise<void>;
}

/** Makes a call for real. `parent` is the traceparent to send. */
type Make<Input, Answer> = (
  input: Input,
  options: CallOptions | undefined,
  parent: string | undefined,
) => Answer;

/** A method with one answer: traced, and disturbed where a fault says so. */
export function called<Input>(road: Disturbable, target: CallTarget, make: Make<Input, Promise<unknown>>) {
  return (input: Input, options?: CallOptions) =>
    tracedCall(target, (span) => {
      const parent = span?.traceparent;
      const fault = faultOn(road.hop, target.method, parent);
      if (fault === undefined) return make(input, options, parent);
      return disturbedCall(disturbance(road, fault, options, span), (left) => make(input, left, parent));
    });
}

/** As {@link called} for a streamed answer. */
export function streamed<Input>(
  road: Disturbable,
  target: CallTarget,
  make: Make<Input, AsyncIterable<unknown>>,
) {
  return (input: Input, options?: CallOptions) =>
    tracedStream(target, options, (span) => {
      const parent = span?.traceparent;
      // A stream without end has no span; it may be part of the work of one all the same.
      const fault = faultOn(road.hop, target.method, parent ?? currentSpan()?.traceparent);
      if (fault === undefined) return make(input, options, parent);
      return disturbedStream(disturbance(road, fault, options, span), (left) => make(input, left, parent));
    });
}

function disturbance(
  road: Disturbable,
  fault: Fault,
  options: CallOptions | undefined,
  span: OutgoingCall | undefined,
): DisturbedCall {
  return { fault, options, defaultMs: road.defaultMs, span, kill: () => killed(road) };
}

/** Resolves when the other end is gone, which shows by its silence. @throws ServiceError what it says when it will not die */
export async function killed({ kill }: Pick<Disturbable, "kill">): Promise<void> {
  try {
    await kill();
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== "ServiceUnavailable") throw error;
  }
}
