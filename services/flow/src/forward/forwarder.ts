import { setTimeout as sleep } from "node:timers/promises";
import { attribute, type BatchingSink, batchingSink, type FinishedSpan } from "@keymesh/flow";
import { type Carrier, ForwardFailure } from "./failure.ts";

export interface ForwarderOptions {
  readonly carrier: Carrier;
  /** The gateway's public address; root spans then say where the whiteboard shows their trace. */
  readonly publicUrl?: string | undefined;
  /** An outage, once while it lasts, and its end. */
  readonly tell: (what: string, error?: unknown) => void;
  /** Between tries of a batch; the last one is given up. Default half a second to eight seconds. */
  readonly pausesMs?: readonly number[];
  readonly maxQueueSpans?: number;
}

/** What still waits at a stop has this long to be handed over. */
const closeLimitMs = 2_000;
const defaultPausesMs = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * Hands spans on to another OTLP receiver. A bounded queue stands before it: whoever gives a span never waits, and what does not fit,
 * or what the receiver will not have after some tries, is dropped and counted.
 */
export function forwarder(options: ForwarderOptions): BatchingSink {
  const { carrier, publicUrl, tell, pausesMs = defaultPausesMs, maxQueueSpans = 8_192 } = options;
  const stopping = new AbortController();
  let isAway = false;
  let rejected = 0;

  async function carry(request: object): Promise<void> {
    if (isAway && stopping.signal.aborted) throw new ForwardFailure("stopping", { isPassing: false });
    for (const pauseMs of [...pausesMs, undefined]) {
      try {
        const receipt = await carrier.carry(request);
        rejected += receipt.rejectedSpans;
        if (isAway) tell("spans are forwarded again");
        isAway = false;
        return;
      } catch (error) {
        if (!isAway) tell("spans cannot be forwarded; they wait, and what does not fit is dropped", error);
        isAway = true;
        const isPassing = error instanceof ForwardFailure && error.isPassing;
        if (!isPassing || pauseMs === undefined || stopping.signal.aborted) throw error;
        await sleep(pauseMs, undefined, { signal: stopping.signal, ref: false });
      }
    }
  }

  const sink = batchingSink({ export: carry, close: () => carrier.close() }, { maxQueueSpans });
  return {
    accept: (span) => sink.accept(publicUrl === undefined ? span : withLink(span, publicUrl)),
    flush: () => sink.flush(),
    async close() {
      stopping.abort();
      const late = new AbortController();
      const limit = sleep(closeLimitMs, undefined, { signal: late.signal }).catch(() => {});
      await Promise.race([sink.close(), limit]);
      late.abort();
      carrier.close();
    },
    stats() {
      const { exported, dropped, waiting } = sink.stats();
      return { exported: exported - rejected, dropped: dropped + rejected, waiting };
    },
  };
}

function withLink(span: FinishedSpan, publicUrl: string): FinishedSpan {
  if (span.parentSpanId !== "") return span;
  const link = `${publicUrl}/_keymesh/#/trace/${span.traceId}`;
  return { ...span, attributes: { ...span.attributes, [attribute.whiteboard]: link } };
}
