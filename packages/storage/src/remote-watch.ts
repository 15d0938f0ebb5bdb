import { setTimeout as sleep } from "node:timers/promises";
import type { StorageClient } from "./client.ts";
import { checkPrefix } from "./limits.ts";
import type { Change } from "./types.ts";

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;

interface Handlers {
  onChange(change: Change): void;
  onReset(): void;
}

/**
 * Watches until `signal` aborts. Whenever the stream breaks, changes may have been missed: `onReset` is called as soon as it
 * is known, so that nothing stale is trusted while there is no connection, and again when the new stream has started, for
 * what was read in between.
 */
export function watchRemote(
  client: StorageClient,
  prefix: string,
  handlers: Handlers,
  signal: AbortSignal,
): void {
  checkPrefix(prefix);
  void follow(client, prefix, handlers, signal);
}

async function follow(
  client: StorageClient,
  prefix: string,
  handlers: Handlers,
  signal: AbortSignal,
): Promise<void> {
  let pauseMs = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      for await (const event of client.watch({ prefix }, { signal, deadlineMs: Number.POSITIVE_INFINITY })) {
        if (signal.aborted) return;
        if (event.started) {
          pauseMs = FIRST_PAUSE_MS;
          handlers.onReset();
        }
        for (const change of event.changes)
          handlers.onChange({
            key: change.key,
            value: change._value === "value" ? change.value : undefined,
            version: change.version,
          });
      }
    } catch {
      // Whatever broke the stream, the answer is the same: start again.
    }
    if (signal.aborted) return;
    handlers.onReset();
    await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }
}
