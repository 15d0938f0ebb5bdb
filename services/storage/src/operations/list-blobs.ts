import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** One page of the names under a prefix, in order. */
export async function listBlobs(
  { driver }: Context,
  { prefix, after, limit }: storageV1.ListBlobsRequest__Output,
  call: Call,
): Promise<storageV1.ListBlobsResponse> {
  requireReadable(callerOf(call), prefix);
  return { names: await driver.blobs.list(prefix, after, limit) };
}
