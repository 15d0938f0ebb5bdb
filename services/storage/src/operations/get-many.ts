import { ServiceError } from "@keymesh/errors";
import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { type Entry, MAX_PAGE_ENTRIES } from "@keymesh/storage";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf, MAX_ANSWER_BYTES } from "./context.ts";

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
  for (let bytes = 0; answered < keys.length && bytes < MAX_ANSWER_BYTES; answered += 1) {
    const entry = await driver.kv.get(keys[answered]!);
    if (!entry) continue;
    entries.push(entry);
    bytes += entry.value.length;
  }
  return { entries, answered };
}
