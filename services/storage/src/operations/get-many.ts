import { ServiceError } from "@keymesh/errors";
import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { type Entry, MAX_PAGE_ENTRIES } from "@keymesh/storage";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf, MAX_ANSWER_BYTES } from "./context.ts";

/** Keys read from the driver at a time: with values of 1 MiB, what is in memory stays bounded. */
const STRIDE = 32;

/** Reads as many of up to 1,000 keys as fit an answer. */
export async function getMany(
  { driver }: Context,
  { keys }: storageV1.GetManyRequest__Output,
  call: Call,
): Promise<storageV1.GetManyResponse> {
  const caller = callerOf(call);
  if (keys.length > MAX_PAGE_ENTRIES)
    throw new ServiceError("InvalidParameterValue", `at most ${MAX_PAGE_ENTRIES} keys, not ${keys.length}`);
  for (const key of keys) requireReadable(caller, key);

  const entries: Entry[] = [];
  let answered = 0;
  let bytes = 0;
  while (answered < keys.length) {
    for (const entry of await driver.kv.getMany(keys.slice(answered, answered + STRIDE))) {
      if (bytes >= MAX_ANSWER_BYTES) return { entries, answered };
      answered += 1;
      if (!entry) continue;
      entries.push(entry);
      bytes += entry.value.length;
    }
  }
  return { entries, answered };
}
