import { ServiceError } from "@keymesh/errors";
import type { storageV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { MAX_BLOB_MESSAGE_BYTES } from "@keymesh/storage";
import { requireWritable } from "../domain/namespaces.ts";
import { exchanging } from "../snapshot/exchange.ts";
import { type Context, callerOf } from "./context.ts";

/** Takes a blob in; stores it only when its stream came to its end. */
export async function putBlob(
  { driver, exchange }: Context,
  requests: AsyncIterable<storageV1.PutBlobRequest__Output>,
  call: Call,
): Promise<storageV1.PutBlobResponse> {
  const caller = callerOf(call);
  const messages = requests[Symbol.asyncIterator]();
  const first = await messages.next();
  if (first.done) throw new ServiceError("IncompleteBody", "The blob's stream is empty.");
  requireWritable(caller, first.value.name);
  const { name } = first.value;
  let leave: (() => void) | undefined;
  // Only the moment at which it becomes the blob must wait its turn: the bytes may come whenever they come.
  async function* untilTurn(): AsyncGenerator<Buffer> {
    yield* dataOf(first.value!, messages);
    leave = await exchange.changes.enter(exchanging, { deadlineMs: call.deadlineMs });
    await exchange.keeper.before(name, true);
  }
  try {
    return await driver.blobs.put(name, untilTurn());
  } finally {
    leave?.();
  }
}

/** The bytes of the messages. @throws ServiceError IncompleteBody unless the last one says it is. */
async function* dataOf(
  first: storageV1.PutBlobRequest__Output,
  rest: AsyncIterator<storageV1.PutBlobRequest__Output>,
): AsyncGenerator<Buffer> {
  let message = first;
  for (;;) {
    if (message.data.length > MAX_BLOB_MESSAGE_BYTES)
      throw new ServiceError(
        "InvalidParameterValue",
        `a message has at most ${MAX_BLOB_MESSAGE_BYTES} bytes of a blob, not ${message.data.length}`,
      );
    if (message.data.length > 0) yield message.data;
    if (message.complete) return;
    const next = await rest.next();
    if (next.done) throw new ServiceError("IncompleteBody", "The blob's stream ended before its end.");
    message = next.value;
  }
}
