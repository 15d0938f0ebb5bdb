import type { trailV1 } from "@keymesh/proto";
import type { TrailRecord } from "./trail-record.ts";

/** A record as Query and Watch send it. */
export function storedRecord(record: TrailRecord): trailV1.StoredRecord {
  const { isReadOnly, isManagementEvent, record: json, ...rest } = record;
  return {
    ...rest,
    resources: [...record.resources],
    readOnly: isReadOnly,
    managementEvent: isManagementEvent,
    record: json.toString(),
  };
}
