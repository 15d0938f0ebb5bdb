/** What a load run measured. */
export interface Latencies {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Rate and percentiles of single durations in milliseconds, taken over `elapsedMs`. */
export function latenciesOf(samplesMs: readonly number[], elapsedMs: number): Latencies {
  const sorted = Float64Array.from(samplesMs).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: (samplesMs.length / elapsedMs) * 1000, p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** Runs `work` over and over, `concurrency` at a time, for `durationMs`. */
export async function repeat(
  work: () => Promise<unknown>,
  { concurrency, durationMs }: { readonly concurrency: number; readonly durationMs: number },
): Promise<Latencies> {
  const samples: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + durationMs;
  const lane = async () => {
    while (performance.now() < until) {
      const sentAt = performance.now();
      await work();
      samples.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return latenciesOf(samples, performance.now() - startedAt);
}
