import type { Summary } from "../../api/types.ts";

/** What a list of flows that grows has at one moment. */
export interface LiveView {
  /** Newest first. */
  readonly flows: readonly Summary[];
  /** Traces that came since the list was begun. */
  readonly seen: number;
  /** Of them, older ones that were let go. */
  readonly dropped: number;
}

/** The newest flows, at most `max` of them; a flow that grows stays in its place. */
export class LiveList {
  readonly #max: number;
  readonly #flows = new Map<string, Summary>();
  #seen = 0;

  constructor(max: number) {
    this.#max = max;
  }

  put(flow: Summary): void {
    if (!this.#flows.has(flow.traceId)) this.#seen += 1;
    this.#flows.set(flow.traceId, flow);
    if (this.#flows.size > this.#max) this.#flows.delete(this.#flows.keys().next().value!);
  }

  clear(): void {
    this.#flows.clear();
    this.#seen = 0;
  }

  get seen(): number {
    return this.#seen;
  }

  get view(): LiveView {
    const flows = [...this.#flows.values()].reverse();
    return { flows, seen: this.#seen, dropped: this.#seen - flows.length };
  }
}

/** The rows of a window `height` pixels high into a list, with a few more above and below. Pure. */
export function rowsInSight(
  count: number,
  rowHeight: number,
  top: number,
  height: number,
  more = 6,
): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - more);
  return { from, to: Math.min(count, Math.ceil((top + height) / rowHeight) + more) };
}
