import { currentRecording, spanContext } from "./current-span.ts";

/**
 * Runs work that outlasts the call it belongs to, such as what EC2 does to a volume once its creator is answered: in a span of
 * its own inside the current one, so that it is recorded to its end. Just runs it when the call is not sampled.
 */
export async function inBackgroundSpan<T>(name: string, fn: () => Promise<T>): Promise<T> {
  const span = currentRecording()?.child({ name, kind: "internal" });
  if (span === undefined) return fn();
  try {
    const result = await spanContext.run(span, fn);
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}
