import type { storageV1 } from "@keymesh/proto";
import type { StorageClient } from "./client.ts";
import {
  checkKey,
  checkLimit,
  checkPrefix,
  checkRange,
  checkWriteAt,
  MAX_BLOB_MESSAGE_BYTES,
} from "./limits.ts";
import { packed } from "./pack.ts";
import type { BlobStore } from "./types.ts";

/** A stream lives as long as its bytes move: gRPC's keepalive and flow control end a dead one, not a deadline. */
const STREAMING = { deadlineMs: Number.POSITIVE_INFINITY };

/** Ranges up to this size ride the batched connection as one message; longer ones are worth a stream of their own. */
const MAX_UNARY_READ_BYTES = 128 * 1024;

/** The blob part over gRPC. */
export function remoteBlobs(client: StorageClient): BlobStore {
  return {
    async put(name, bytes) {
      checkKey(name);
      const { size } = await client.putBlob(putRequests(name, bytes), STREAMING);
      return { size };
    },

    async *get(name, range = { start: 0 }) {
      checkKey(name);
      checkRange(range.start, range.end);
      const { start, end } = range;
      if (end !== undefined && end - start <= MAX_UNARY_READ_BYTES) {
        const { data } = await client.readBlobAt({ name, offset: start, length: end - start });
        if (data.length > 0) yield data;
        return;
      }
      const chunks = client.getBlob({ name, start, end }, STREAMING);
      for await (const { data } of chunks) yield data;
    },

    async head(name) {
      checkKey(name);
      const answer = await client.headBlob({ name });
      return answer.size === undefined ? undefined : { size: answer.size };
    },

    async writeAt(name, offset, bytes) {
      checkKey(name);
      checkWriteAt(offset, bytes.length);
      await client.writeBlobAt({ name, offset, data: bytes });
    },

    async delete(name) {
      checkKey(name);
      await client.deleteBlob({ name });
    },

    async list(prefix, after, limit) {
      checkPrefix(prefix);
      const { names } = await client.listBlobs({ prefix, after, limit: checkLimit(limit) });
      return names;
    },
  };
}

/** The messages of one put. The name goes ahead alone so that a refusal comes before the bytes. */
async function* putRequests(
  name: string,
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<storageV1.PutBlobRequest> {
  yield { name };
  for await (const data of packed(bytes, MAX_BLOB_MESSAGE_BYTES)) yield { data };
  yield { complete: true };
}
