import { useCallback, useEffect, useState } from "preact/hooks";
import { ApiError } from "./client.ts";

/** What a page shows of something it loads. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: ApiError }
  | { readonly state: "ready"; readonly value: T };

/**
 * Loads when `key` changes, and again by the returned function; what is on its way for an older key is dropped. While it loads
 * again, what was there stays. `key` undefined: nothing to load yet.
 */
export function useLoaded<T>(
  key: string | undefined,
  load: (signal: AbortSignal) => Promise<T>,
): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => setLoaded({ state: "loading" }), [key]);
  useEffect(() => {
    if (key === undefined) return;
    const leave = new AbortController();
    load(leave.signal)
      .then((value) => !leave.signal.aborted && setLoaded({ state: "ready", value }))
      .catch((error: unknown) => {
        if (leave.signal.aborted) return;
        if (!(error instanceof ApiError)) throw error;
        setLoaded({ state: "failed", error });
      });
    return () => leave.abort();
  }, [key, turn]);
  return [loaded, useCallback(() => setTurn((n) => n + 1), [])];
}
