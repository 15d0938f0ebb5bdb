import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { requireReadable } from "../domain/namespaces.ts";
import { exchanging } from "../snapshot/exchange.ts";
import { type Context, callerOf } from "./context.ts";

/** Streams a range of a blob out, as fast as the caller takes it. */
export async function* getBlob(
  { driver, exchange }: Context,
  { name, start, end }: storageV1.GetBlobRequest__Output,
  call: Call,
): AsyncGenerator<storageV1.BlobChunk> {
  requireReadable(callerOf(call), name);
  const leave = await exchange.reads.enter(exchanging, { deadlineMs: call.deadlineMs });
  // Only to begin it waits: what a reader has begun to read it reads to the end, whatever becomes of the name.
  leave();
  for await (const data of driver.blobs.get(name, { start, end })) yield { data };
}
