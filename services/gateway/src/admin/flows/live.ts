import { setTimeout as sleep } from "node:timers/promises";
import type { flowV1 } from "@keymesh/proto";
import { AdminError } from "../admin-error.ts";
import { Pending } from "./pending.ts";
import type { FlowReader } from "./reader.ts";
import { summaryOf } from "./summary.ts";

export interface LiveLimits {
  readonly maxStreams: number;
  /** Traces that wait for one reader. */
  readonly maxPending: number;
  /** Between two tellings of the same trace. */
  readonly pauseMs: number;
  /** A reader hears something at least as often. */
  readonly commentMs: number;
}

const DEFAULTS: LiveLimits = { maxStreams: 16, maxPending: 1_000, pauseMs: 100, commentMs: 15_000 };
/** A reader that takes nothing is cut off this long after the stop. */
const CUT_MS = 250;

/** The live streams of the admin API: summaries of traces while they grow, as server-sent events. */
export class LiveFlows {
  readonly #limits: LiveLimits;
  readonly #stopping = new AbortController();
  readonly #cutting = new AbortController();
  #streams = 0;

  constructor(limits: Partial<LiveLimits> = {}) {
    this.#limits = { ...DEFAULTS, ...limits };
  }

  /** Streams open now. */
  get streams(): number {
    return this.#streams;
  }

  /** Aborts when a reader is waited for no longer. */
  get cut(): AbortSignal {
    return this.#cutting.signal;
  }

  /** The events for one reader, until `gone` aborts. @throws AdminError Unavailable when there are as many readers as may be */
  open(flow: FlowReader, filter: flowV1.TraceFilter, gone: AbortSignal): AsyncIterable<Uint8Array> {
    const { maxStreams } = this.#limits;
    if (this.#streams >= maxStreams)
      throw new AdminError("Unavailable", `${maxStreams} live streams are open, as many as may be.`);
    if (!gone.aborted) {
      this.#streams += 1;
      const leave = () => {
        this.#streams -= 1;
      };
      gone.addEventListener("abort", leave, { once: true });
    }
    return this.#events(flow, filter, AbortSignal.any([gone, this.#stopping.signal]));
  }

  /** Ends every stream. */
  stop(): void {
    this.#stopping.abort();
    setTimeout(() => this.#cutting.abort(), CUT_MS).unref();
  }

  async *#events(
    flow: FlowReader,
    filter: flowV1.TraceFilter,
    over: AbortSignal,
  ): AsyncGenerator<Uint8Array> {
    const { maxPending, commentMs, pauseMs } = this.#limits;
    const pending = new Pending(maxPending);
    void collect(flow, filter, over, pending);
    yield Buffer.from(": live\n\n");
    while (!over.aborted) {
      await pending.some(commentMs);
      const { summaries, lost } = pending.take();
      const events = summaries.map((summary) => event("flow", summary));
      if (lost > 0) events.push(event("lost", { count: lost }));
      if (events.length === 0 && pending.isEnded) return;
      yield Buffer.from(events.length === 0 ? ": still live\n\n" : events.join(""));
      await sleep(pauseMs, undefined, { signal: over }).catch(() => {});
    }
  }
}

/** Takes what comes as fast as it comes; that the flow service went away ends the stream, and its reader comes again. */
async function collect(
  flow: FlowReader,
  filter: flowV1.TraceFilter,
  over: AbortSignal,
  pending: Pending,
): Promise<void> {
  const ended = () => pending.end();
  over.addEventListener("abort", ended, { once: true });
  let lostBefore = 0;
  try {
    const options = { signal: over, deadlineMs: Number.POSITIVE_INFINITY };
    for await (const { summary, lostUpdates } of flow.watchTraces({ filter, summariesOnly: true }, options)) {
      pending.lose(lostUpdates - lostBefore);
      lostBefore = lostUpdates;
      if (summary) pending.add(summaryOf(summary));
    }
  } catch {
    // Told by the end of the stream.
  } finally {
    over.removeEventListener("abort", ended);
    pending.end();
  }
}

function event(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
