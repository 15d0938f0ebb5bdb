import { asServiceError, ServiceError } from "@keymesh/errors";
import type { trailV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { TrailContext } from "../context.ts";
import { recordIn } from "../domain/append-rules.ts";

const maxRecords = 1_000;

/**
 * Keeps records and answers when they are durable. One that may not be kept is named in the answer and holds up no other.
 * @throws ServiceError ValidationException (too many) | ServiceUnavailable (nothing is known of any of them)
 */
export async function append(
  { commit }: TrailContext,
  { records }: trailV1.AppendRequest__Output,
  { peer }: Call,
): Promise<trailV1.AppendResponse> {
  if (records.length > maxRecords) {
    throw new ServiceError("ValidationException", `At most ${maxRecords} records go in one request.`);
  }
  const sender = peer.kind === "service" ? peer.name : peer.kind;
  const refused: trailV1.RefusedRecord[] = [];
  const durable: Promise<void>[] = [];
  records.forEach((record, index) => {
    try {
      durable.push(commit.append(recordIn(record, sender)));
    } catch (thrown) {
      const { code, message } = asServiceError(thrown);
      refused.push({ index, code, message });
    }
  });
  await Promise.all(durable);
  return { refused };
}
