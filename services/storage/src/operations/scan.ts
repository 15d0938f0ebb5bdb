import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { checkLimit, type Entry } from "@keymesh/storage";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf, MAX_ANSWER_BYTES } from "./context.ts";

/** Entries read from the driver at a time: with values of 1 MiB, what is in memory stays bounded. */
const STRIDE = 32;

/** Reads one page in key order, cut short where the answer would grow too large. */
export async function scan(
  { driver }: Context,
  { prefix, after, limit, reverse }: storageV1.ScanRequest__Output,
  call: Call,
): Promise<storageV1.ScanResponse> {
  requireReadable(callerOf(call), prefix);
  checkLimit(limit);

  const entries: Entry[] = [];
  let bytes = 0;
  let from = after;
  while (entries.length < limit && bytes < MAX_ANSWER_BYTES) {
    const wanted = Math.min(STRIDE, limit - entries.length);
    const stride = await driver.kv.scan({ prefix, after: from, limit: wanted, reverse });
    for (const entry of stride) {
      if (bytes >= MAX_ANSWER_BYTES) return { entries, more: true };
      entries.push(entry);
      bytes += entry.value.length;
    }
    from = stride.at(-1)?.key;
    if (stride.length < wanted) return { entries, more: false };
  }
  return { entries, more: true };
}
