import { currentRecording } from "./current-span.ts";
import type { Attributes } from "./types.ts";

/** The caller's side of a call to another process. */
export interface OutgoingCall {
  /** For the callee: names this call as its parent. */
  readonly traceparent: string;
  set(attributes: Attributes): void;
  /** Closes it; with what it threw, if it did. */
  end(error?: unknown): void;
}

/**
 * Opens a `client` span inside the current one, for rpc and its like; undefined when the call is not sampled. It is what places
 * the callee's span in time when the two processes' clocks differ.
 */
export function beginCall(name: string, attributes: Attributes): OutgoingCall | undefined {
  return currentRecording()?.child({ name, kind: "client", attributes });
}

/** Closes the span when the answer is there. */
export async function untilAnswered<T>(call: OutgoingCall, answer: Promise<T>): Promise<T> {
  try {
    const result = await answer;
    call.end();
    return result;
  } catch (error) {
    call.end(error);
    throw error;
  }
}
