import type { trailV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { TrailContext } from "../context.ts";
import { recordIn } from "../domain/append-rules.ts";

/** Keeps one record and answers when it is durable. @throws ServiceError ValidationException | AccessDenied | ServiceUnavailable */
export async function append(
  { commit }: TrailContext,
  request: trailV1.AppendRequest__Output,
  { peer }: Call,
): Promise<trailV1.AppendResponse> {
  const record = recordIn(request, peer.kind === "service" ? peer.name : peer.kind);
  await commit.append(record);
  return {};
}
