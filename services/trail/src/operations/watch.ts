import type { trailV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { TrailContext } from "../context.ts";
import { filterIn, predicateOf } from "../domain/filter.ts";
import { storedRecord } from "../domain/record-message.ts";
import type { TrailRecord } from "../domain/trail-record.ts";
import { visibleTo } from "./visibility.ts";

const maxBuffered = 10_000;
const maxBufferedBytes = 8 * 1024 * 1024;

/** Records as they become durable. What a slow watcher had no room for is counted and told when there is room. */
export async function* watch(
  { hub }: TrailContext,
  request: trailV1.WatchRequest__Output,
  { peer, signal }: Call,
): AsyncGenerator<trailV1.WatchResponse> {
  const buffer = new WatchBuffer();
  const matches = predicateOf(visibleTo(peer, filterIn(request.filter)));
  const remove = hub.add({
    started: () => buffer.start(),
    record: (record) => {
      if (matches(record)) buffer.push(record);
    },
  });
  signal.addEventListener("abort", () => buffer.end(), { once: true });
  try {
    while (!signal.aborted) {
      const message = buffer.take();
      if (message) yield message;
      else await buffer.filled();
    }
  } finally {
    remove();
  }
}

/** What waits to be sent to one watcher, within bounds. */
class WatchBuffer {
  #records: TrailRecord[] = [];
  #bytes = 0;
  #dropped = 0;
  #hasStart = false;
  #wake: (() => void) | undefined;

  start(): void {
    this.#hasStart = true;
    this.#wake?.();
  }

  push(record: TrailRecord): void {
    if (this.#records.length >= maxBuffered || this.#bytes + record.record.length > maxBufferedBytes) {
      this.#dropped += 1;
    } else {
      this.#records.push(record);
      this.#bytes += record.record.length;
    }
    this.#wake?.();
  }

  end(): void {
    this.#wake?.();
  }

  /** A start goes before the records after it; a count of dropped ones after those that came before them. */
  take(): trailV1.WatchResponse | undefined {
    if (this.#hasStart) {
      this.#hasStart = false;
      return { started: true };
    }
    const record = this.#records.shift();
    if (record) {
      this.#bytes -= record.record.length;
      return { record: storedRecord(record) };
    }
    if (this.#dropped === 0) return undefined;
    const dropped = this.#dropped;
    this.#dropped = 0;
    return { dropped };
  }

  filled(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
