import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { requireWritable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** Writes bytes inside a sparse blob; durable when answered. */
export async function writeBlobAt(
  { driver, exchange }: Context,
  { name, offset, data }: storageV1.WriteBlobAtRequest__Output,
  call: Call,
): Promise<storageV1.WriteBlobAtResponse> {
  requireWritable(callerOf(call), name);
  await exchange.keeper.before(name, false);
  await driver.blobs.writeAt(name, offset, data);
  return {};
}
