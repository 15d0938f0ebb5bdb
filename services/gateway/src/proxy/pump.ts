import type { Readable, Writable } from "node:stream";

/**
 * Moves a body on, a piece at a time, reading only as fast as the other side takes it, and gives a way to stop doing so.
 * `pipe` does the same with a dozen listeners a body, which costs more than a small body itself. Errors are the caller's to
 * listen for.
 */
export function pump(from: Readable, to: Writable, onEnd: () => void, onData?: () => void): () => void {
  const resume = () => from.resume();
  const move = (chunk: Buffer) => {
    onData?.();
    if (to.write(chunk)) return;
    from.pause();
    to.once("drain", resume);
  };
  from.on("data", move);
  from.on("end", onEnd);
  from.resume();
  return () => {
    to.off("drain", resume);
    from.off("data", move).off("end", onEnd);
  };
}
