import { ServiceError } from "@keymesh/errors";
import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { MAX_BLOB_MESSAGE_BYTES } from "@keymesh/storage";
import { requireReadable } from "../domain/namespaces.ts";
import { type Context, callerOf } from "./context.ts";

/** Reads a range of at most 1 MiB as one message. */
export async function readBlobAt(
  { driver }: Context,
  { name, offset, length }: storageV1.ReadBlobAtRequest__Output,
  call: Call,
): Promise<storageV1.ReadBlobAtResponse> {
  requireReadable(callerOf(call), name);
  if (length > MAX_BLOB_MESSAGE_BYTES)
    throw new ServiceError(
      "InvalidParameterValue",
      `one read has at most ${MAX_BLOB_MESSAGE_BYTES} bytes, not ${length}`,
    );
  const pieces: Buffer[] = [];
  for await (const piece of driver.blobs.get(name, { start: offset, end: offset + length }))
    pieces.push(piece);
  return { data: pieces.length === 1 ? pieces[0] : Buffer.concat(pieces) };
}
