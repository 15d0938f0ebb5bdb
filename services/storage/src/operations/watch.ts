import { ServiceError } from "@keymesh/errors";
import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { type Change, checkPrefix } from "@keymesh/storage";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** What may wait for a slow watcher before it is cut off, to start again. */
const MAX_WAITING_CHANGES = 10_000;
const MAX_WAITING_BYTES = 32 * 1_048_576;
/** Changes of one message: a few MiB at most. */
const MAX_MESSAGE_BYTES = 4 * 1_048_576;

/**
 * Streams every change under a prefix from now on, as many in a message as wait; says again that it has started when the store
 * may have missed some.
 */
export async function* watch(
  { driver, exchange }: Context,
  { prefix }: storageV1.WatchRequest__Output,
  call: Call,
): AsyncGenerator<storageV1.WatchEvent> {
  requireReadable(callerOf(call), prefix);
  checkPrefix(prefix);

  const waiting = new ChangeQueue();
  const stop = new AbortController();
  call.signal.addEventListener("abort", () => waiting.close(), { once: true });
  const forget = exchange.addWatch(waiting);
  driver.kv.watch(
    prefix,
    {
      onReset: () => waiting.reset(),
      onChange: (change) => {
        if (!exchange.isQuiet) waiting.push(change);
      },
    },
    stop.signal,
  );
  try {
    for (let next = await waiting.take(); next; next = await waiting.take())
      yield next === "reset" ? { started: true } : { changes: next };
  } finally {
    forget();
    stop.abort();
  }
}

/** Changes between the store, which does not wait, and a stream, which may. */
class ChangeQueue {
  #changes: Change[] = [];
  #bytes = 0;
  #isReset = false;
  #state: "open" | "overrun" | "closed" = "open";
  #wake = () => {};

  push(change: Change): void {
    if (this.#state !== "open") return;
    this.#changes.push(change);
    this.#bytes += sizeOf(change);
    if (this.#changes.length > MAX_WAITING_CHANGES || this.#bytes > MAX_WAITING_BYTES) {
      this.#state = "overrun";
      this.#changes = [];
    }
    this.#wake();
  }

  /** Everything may have changed: what waits is told by that. */
  reset(): void {
    if (this.#state !== "open") return;
    this.#changes = [];
    this.#bytes = 0;
    this.#isReset = true;
    this.#wake();
  }

  close(): void {
    this.#state = "closed";
    this.#wake();
  }

  /** What waits, up to a message full, a reset first; undefined when closed. @throws ServiceError ResourceExhausted when overrun. */
  async take(): Promise<Change[] | "reset" | undefined> {
    while (this.#state === "open" && this.#changes.length === 0 && !this.#isReset) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#state === "closed") return undefined;
    if (this.#state === "overrun")
      throw new ServiceError("ResourceExhausted", "The watcher fell too far behind; start again.");
    if (this.#isReset) {
      this.#isReset = false;
      return "reset";
    }
    let count = 0;
    let bytes = 0;
    for (const change of this.#changes) {
      bytes += sizeOf(change);
      if (count > 0 && bytes > MAX_MESSAGE_BYTES) break;
      count += 1;
    }
    const taken = this.#changes.splice(0, count);
    for (const change of taken) this.#bytes -= sizeOf(change);
    return taken;
  }
}

function sizeOf({ key, value }: Change): number {
  return key.length + (value?.length ?? 0);
}
