/** Decides whether a call that arrives without a trace starts one. */
export interface Sampler {
  startsTrace(): boolean;
}

/** The rate a service samples at unless its config says otherwise (`KEYMESH_TRACE_RATE`). */
export const defaultTracesPerSecond = 20;

/**
 * A token bucket: up to `tracesPerSecond` new traces each second, the first ones of a quiet second at once. 0 never samples,
 * Infinity always does.
 */
export function rateLimitedSampler(
  tracesPerSecond: number = defaultTracesPerSecond,
  nowMs: () => number = () => performance.now(),
): Sampler {
  if (tracesPerSecond === Number.POSITIVE_INFINITY) return { startsTrace: () => true };
  if (!(tracesPerSecond > 0)) return { startsTrace: () => false };
  const capacity = Math.max(1, tracesPerSecond);
  let tokens = capacity;
  let filledMs = nowMs();
  return {
    startsTrace() {
      const now = nowMs();
      tokens = Math.min(capacity, tokens + ((now - filledMs) / 1000) * tracesPerSecond);
      filledMs = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
