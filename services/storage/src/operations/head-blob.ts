import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** Says a blob's size, or that there is none. */
export async function headBlob(
  { driver }: Context,
  { name }: storageV1.HeadBlobRequest__Output,
  call: Call,
): Promise<storageV1.HeadBlobResponse> {
  requireReadable(callerOf(call), name);
  return { size: (await driver.blobs.head(name))?.size };
}
