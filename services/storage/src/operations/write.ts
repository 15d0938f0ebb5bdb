import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { Write } from "@keymesh/storage";
import { requireWritable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** Applies a batch: all or nothing, durable when answered. */
export async function write(
  { driver }: Context,
  { writes }: storageV1.WriteRequest__Output,
  call: Call,
): Promise<storageV1.WriteResponse> {
  const caller = callerOf(call);
  for (const { key } of writes) requireWritable(caller, key);
  return { versions: await driver.kv.write(writes.map(toWrite)) };
}

function toWrite({ key, value, ifVersion, _value }: storageV1.WriteOperation__Output): Write {
  return _value === "value" ? { put: key, value: value!, ifVersion } : { delete: key, ifVersion };
}
