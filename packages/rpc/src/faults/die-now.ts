/** Ends the process as a crash would: nothing is answered, closed or flushed. */
export function dieNow(): never {
  process.kill(process.pid, "SIGKILL");
  // The signal is on its way; nothing more is to be done meanwhile.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
}
