import { outsideSpan } from "./current-span.ts";
import type { FinishedSpan, SpanSink } from "./finished-span.ts";
import { encodeTraces, type TracesData } from "./otlp/encode.ts";

/** Carries one OTLP request to the flow service; rejects when it could not. */
export interface SpanExporter {
  export(request: TracesData): Promise<unknown>;
  close?(): void;
}

export interface BatchingOptions {
  /** Default 512. */
  readonly maxBatchSpans?: number;
  /** How long a lone span waits for company, default 400 ms. */
  readonly maxDelayMs?: number;
  /** Spans beyond this many waiting are dropped and counted; default 4,096. */
  readonly maxQueueSpans?: number;
}

export interface BatchingSink extends SpanSink {
  /** Sends what waits now, and resolves when it is sent or dropped. */
  flush(): Promise<void>;
  stats(): { readonly exported: number; readonly dropped: number; readonly waiting: number };
}

/**
 * Sends finished spans in batches, one request at a time. Never blocks and never fails its caller: what does not fit the
 * queue, or was in a request that failed, is dropped, counted, and the count told with the next batch.
 */
export function batchingSink(exporter: SpanExporter, options: BatchingOptions = {}): BatchingSink {
  const { maxBatchSpans = 512, maxDelayMs = 400, maxQueueSpans = 4096 } = options;
  let queue: FinishedSpan[] = [];
  let exported = 0;
  let dropped = 0;
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> | undefined;
  let closed = false;

  /** Exports outside of any span: the call that carries spans is not part of the flow it tells of. */
  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, maxBatchSpans);
      queue = queue.slice(maxBatchSpans);
      try {
        await outsideSpan(() => exporter.export(encodeTraces(batch, dropped)));
        exported += batch.length;
      } catch {
        dropped += batch.length;
      }
      if (queue.length < maxBatchSpans && !closed) break;
    }
    sending = undefined;
    if (queue.length > 0) schedule();
  }

  function send(): void {
    clearTimeout(timer);
    timer = undefined;
    if (queue.length > 0) sending ??= drain();
  }

  function schedule(): void {
    if (queue.length >= maxBatchSpans) send();
    else timer ??= setTimeout(send, maxDelayMs).unref();
  }

  return {
    accept(span) {
      if (closed || queue.length >= maxQueueSpans) {
        dropped += 1;
        return;
      }
      queue.push(span);
      if (sending === undefined) schedule();
    },
    async flush() {
      while (queue.length > 0 || sending) {
        send();
        await sending;
      }
    },
    async close() {
      closed = true;
      send();
      await sending;
      exporter.close?.();
    },
    stats: () => ({ exported, dropped, waiting: queue.length }),
  };
}
