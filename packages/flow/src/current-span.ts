import { AsyncLocalStorage } from "node:async_hooks";
import type { RecordingSpan } from "./recording-span.ts";
import type { Span } from "./types.ts";

/** The open span of whatever is running now. One for the process, whichever tracer made the span. */
export const spanContext = new AsyncLocalStorage<RecordingSpan | undefined>();

/** As {@link currentSpan}, with its trace context. A span that is over is nobody's parent: long-lived sockets remember the call that opened them. */
export function currentRecording(): RecordingSpan | undefined {
  const span = spanContext.getStore();
  return span?.open ? span : undefined;
}

/** The sampled span this code runs in, or undefined: then there is nothing to say, at no cost. */
export function currentSpan(): Span | undefined {
  return currentRecording();
}

/** Runs something that is no part of the current trace: a poll, a retry in the background. Its calls are not recorded. */
export function outsideSpan<T>(fn: () => T): T {
  return spanContext.run(undefined, fn);
}
