import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { attribute, type OutgoingCall } from "@keymesh/flow";
import type { CallOptions } from "../handlers.ts";
import { type Fault, faultLabel } from "./fault.ts";
import { tampered } from "./tamper.ts";

/** A dropped call without a deadline of its own ends after this. */
const LONGEST_DROP_MS = 60_000;

/** A call that a fault disturbs. */
export interface DisturbedCall {
  readonly fault: Fault;
  readonly options: CallOptions | undefined;
  /** Milliseconds the call has when its options do not say. */
  readonly defaultMs: number;
  /** The call's span, if it is sampled: the fault is told there. */
  readonly span: OutgoingCall | undefined;
  /** Ends the callee's process. */
  kill(): Promise<void>;
}

/** A call with one answer, as the fault would have it; `run` makes it for real, with the options that are left for it. */
export async function disturbedCall<T>(
  call: DisturbedCall,
  run: (options: CallOptions | undefined) => Promise<T>,
): Promise<T> {
  const answer = await run(await before(call));
  return call.fault.kind === "tamper" ? tampered(answer) : answer;
}

/** As {@link disturbedCall} for a streamed answer; the first message that carries something is the one tampered with. */
export async function* disturbedStream<T>(
  call: DisturbedCall,
  run: (options: CallOptions | undefined) => AsyncIterable<T>,
): AsyncGenerator<T> {
  let isTampering = call.fault.kind === "tamper";
  for await (const message of run(await before(call))) {
    yield isTampering ? tampered(message) : message;
    isTampering = false;
  }
}

/** What happens before the call is made; throws where it never is. */
async function before(call: DisturbedCall): Promise<CallOptions | undefined> {
  const { fault, options, defaultMs, span } = call;
  span?.set({ [attribute.fault]: faultLabel(fault) });
  const deadlineMs = options?.deadlineMs ?? defaultMs;
  switch (fault.kind) {
    case "tamper":
      return options;
    case "latency":
      await pause(Math.min(fault.ms, deadlineMs), options?.signal);
      if (fault.ms >= deadlineMs) throw new ServiceError("DeadlineExceeded", "The deadline has passed.");
      return { ...options, deadlineMs: deadlineMs - fault.ms };
    case "drop":
      await pause(Math.min(deadlineMs, LONGEST_DROP_MS), options?.signal);
      throw new ServiceError("DeadlineExceeded", "The deadline has passed.");
    case "kill":
      await call.kill();
      throw new ServiceError("ServiceUnavailable", "The service went away.");
    default:
      throw faultError(fault);
  }
}

/** The error of an `error` or a `throttle`, saying that it is a drill. */
export function faultError({ kind, code, ruleId }: Extract<Fault, { code: unknown }>): ServiceError {
  const message = kind === "throttle" ? "Rate exceeded" : "The call was made to fail";
  return new ServiceError(code, `${message} by the fault ${ruleId}.`);
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (cause) {
    throw new ServiceError("ServiceUnavailable", "The call was cancelled.", { cause });
  }
}
