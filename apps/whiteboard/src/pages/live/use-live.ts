import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError, api, apiStream } from "../../api/client.ts";
import { serverEvents } from "../../api/server-events.ts";
import type { Summary } from "../../api/types.ts";
import type { Matcher } from "./filter.ts";
import { LiveList, type LiveView } from "./live-list.ts";

/** Rows that are kept; the mesh keeps more. */
export const MAX_ROWS = 500;
const AGAIN_MS = 1_500;

/** The live stream as the page shows it. */
export interface Live {
  readonly view: LiveView;
  /** Traces that came since the page was held. */
  readonly waiting: number;
  /** Flows the mesh could not tell of, for this reader was too slow. */
  readonly lost: number;
  readonly state: "connecting" | "live" | "failed";
  readonly error: ApiError | undefined;
  /** Shows at once what the visitor did to a flow, also while the page is held. */
  readonly show: (flow: Summary) => void;
}

/**
 * Reads `flows/live` while the page is there, and begins with what the mesh has already. The page renders at most once a frame,
 * however many events come; while `isHeld` it does not, and the list goes on growing behind it.
 */
export function useLive(matches: Matcher, isHeld: boolean): Live {
  const list = useRef(new LiveList(MAX_ROWS)).current;
  const shown = useRef(list.view);
  const wanted = useRef(matches);
  const [, render] = useState(0);
  const [connection, setConnection] = useState<Pick<Live, "state" | "error">>({
    state: "connecting",
    error: undefined,
  });
  const lost = useRef(0);
  const frame = useRef(0);
  const later = () => {
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      render((n) => n + 1);
    });
  };
  const put = (flow: Summary) => {
    if (!wanted.current(flow)) return;
    list.put(flow);
    later();
  };
  useEffect(() => {
    wanted.current = matches;
    const leave = new AbortController();
    list.clear();
    const begin = async () => {
      const { flows } = await api<{ flows: readonly Summary[] }>("flows", {
        query: { limit: MAX_ROWS },
        signal: leave.signal,
      });
      const newer = list.view.flows.toReversed();
      list.clear();
      for (const flow of flows.toReversed()) put(flow);
      for (const flow of newer) put(flow);
      // Who asks for others sees them, whether the list is held or not.
      shown.current = list.view;
      later();
    };
    begin().catch(unlessLeft(leave.signal));
    return () => leave.abort();
  }, [matches]);
  useEffect(() => {
    const leave = new AbortController();
    const read = async () => {
      const stream = await apiStream("flows/live", { signal: leave.signal });
      setConnection({ state: "live", error: undefined });
      for await (const { name, data } of serverEvents(stream)) {
        if (leave.signal.aborted) return;
        if (name === "flow") put(JSON.parse(data) as Summary);
        if (name === "lost") lost.current += (JSON.parse(data) as { count: number }).count;
      }
    };
    const keepReading = async () => {
      while (!leave.signal.aborted) {
        try {
          await read();
          setConnection({ state: "connecting", error: undefined });
        } catch (error) {
          if (leave.signal.aborted) return;
          setConnection({ state: "failed", error: asApiError(error) });
          if (error instanceof ApiError && error.wantsToken) return;
        }
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    };
    void keepReading();
    return () => {
      leave.abort();
      cancelAnimationFrame(frame.current);
    };
  }, []);
  const show = (flow: Summary) => {
    list.put(flow);
    shown.current = list.view;
    later();
  };
  if (!isHeld) shown.current = list.view;
  const waiting = list.seen - shown.current.seen;
  return { view: shown.current, waiting, lost: lost.current, ...connection, show };
}

/** Of the two that ask, the stream tells what is wrong. */
function unlessLeft(signal: AbortSignal) {
  return (error: unknown) => {
    if (!signal.aborted && !(error instanceof ApiError)) throw error;
  };
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError("Unavailable", "The stream broke off.", 0);
}
