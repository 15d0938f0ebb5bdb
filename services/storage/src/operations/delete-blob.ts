import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { requireWritable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** Removes a blob if it is there. */
export async function deleteBlob(
  { driver, exchange }: Context,
  { name }: storageV1.DeleteBlobRequest__Output,
  call: Call,
): Promise<storageV1.DeleteBlobResponse> {
  requireWritable(callerOf(call), name);
  await exchange.keeper.before(name, true);
  await driver.blobs.delete(name);
  return {};
}
