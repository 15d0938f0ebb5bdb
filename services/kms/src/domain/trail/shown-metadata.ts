import type { Json } from "@keymesh/audit";
import type { kmsV1 } from "@keymesh/proto";
import { trailDate } from "../timestamps.ts";
import { shown } from "./shown.ts";

/** KeyMetadata as the trail shows it in CreateKey's responseElements. */
export function shownMetadata(metadata: kmsV1.KeyMetadata): Json {
  const { awsAccountId, creationDate, deletionDate: _pending, ...rest } = metadata;
  const created = creationDate ? trailDate(Number(creationDate.seconds) * 1000) : undefined;
  return shown({ aWSAccountId: awsAccountId, ...rest, creationDate: created });
}
