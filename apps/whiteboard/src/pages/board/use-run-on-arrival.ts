import { useEffect } from "preact/hooks";

/** Does something once, when the page is first shown. */
export function useRunOnArrival(act: () => void): void {
  useEffect(act, []);
}
