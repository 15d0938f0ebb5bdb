/**
 * Shares one slow act (an fsync) among all who ask for it while the one before is under way. Whoever asks is answered by an
 * act that *began* after asking, so everything done before the call is covered by it.
 */
export function grouped(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function start(): Promise<void> {
    const done = act().finally(() => {
      if (running === done) running = undefined;
    });
    running = done;
    return done;
  }

  return () => {
    if (!running) return start();
    if (!next) {
      next = running
        .catch(() => {})
        .then(() => {
          next = undefined;
          return start();
        });
    }
    return next;
  };
}
