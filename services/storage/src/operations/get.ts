import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** Reads one key. */
export async function get(
  { driver }: Context,
  { key }: storageV1.GetRequest__Output,
  call: Call,
): Promise<storageV1.GetResponse> {
  requireReadable(callerOf(call), key);
  return { entry: await driver.kv.get(key) };
}
