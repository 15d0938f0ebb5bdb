/** Calls made one after another in several lanes until stopped, with what became of each. */
export interface Load<T> {
  /** Answers in the order they came. */
  readonly answered: readonly T[];
  readonly failed: readonly unknown[];
  stop(): Promise<void>;
}

/** Starts `lanes` lanes of `call`; a failed call is noted and followed by a short pause. */
export function startLoad<T>(lanes: number, call: () => Promise<T>): Load<T> {
  const answered: T[] = [];
  const failed: unknown[] = [];
  let isStopped = false;
  const lane = async () => {
    while (!isStopped) {
      try {
        answered.push(await call());
      } catch (error) {
        failed.push(error);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  const done = Promise.all(Array.from({ length: lanes }, lane));
  return {
    answered,
    failed,
    async stop() {
      isStopped = true;
      await done;
    },
  };
}
