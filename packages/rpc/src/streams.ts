import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes everything of `messages` in turn, waiting whenever the other side is slower. Stops when `signal` aborts. */
export async function pump<T>(messages: AsyncIterable<T>, to: Writable, signal: AbortSignal): Promise<void> {
  for await (const message of messages) {
    if (signal.aborted) return;
    if (!to.write(message)) await drained(to, signal);
  }
}

async function drained(stream: Writable, signal: AbortSignal): Promise<void> {
  try {
    await once(stream, "drain", { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** What a gRPC stream delivers, with its failures translated; leaving the loop early calls `onLeave`. */
export async function* received<T>(
  stream: AsyncIterable<unknown>,
  translate: (error: unknown) => unknown,
  onLeave: () => void,
): AsyncGenerator<T, void, undefined> {
  let isFinished = false;
  try {
    for await (const message of stream) yield message as T;
    isFinished = true;
  } catch (error) {
    isFinished = true;
    throw translate(error);
  } finally {
    if (!isFinished) onLeave();
  }
}
