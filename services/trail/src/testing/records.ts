import { randomUUID } from "node:crypto";
import type { trailV1 } from "@keymesh/proto";
import type { TrailRecord } from "../domain/trail-record.ts";

export const account = "000000000000";
export const region = "us-east-1";
export const startMs = Date.UTC(2026, 4, 1, 12);

/** A record of a KMS call; each has an event id of its own unless told. */
export function trailRecord(part: Partial<TrailRecord> = {}): TrailRecord {
  const eventId = part.eventId ?? randomUUID();
  return {
    accountId: account,
    region,
    eventTimeMs: startMs,
    eventId,
    eventSource: "kms.amazonaws.com",
    eventName: "Decrypt",
    isReadOnly: true,
    isManagementEvent: true,
    username: "root",
    accessKeyId: "test",
    errorCode: "",
    resources: [{ type: "AWS::KMS::Key", name: "arn:aws:kms:us-east-1:000000000000:key/k" }],
    record: Buffer.from(JSON.stringify({ eventID: eventId, requestID: `r-${eventId}` })),
    ...part,
  };
}

/** The message a service sends to have that record kept. */
export function appendMessage(part: Partial<trailV1.NewRecord__Output> = {}): trailV1.NewRecord__Output {
  const { isReadOnly, isManagementEvent, resources, ...record } = trailRecord();
  return {
    ...record,
    resources: [...resources],
    readOnly: isReadOnly,
    managementEvent: isManagementEvent,
    ...part,
  };
}
