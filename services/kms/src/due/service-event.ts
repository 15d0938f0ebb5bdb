import { createHash } from "node:crypto";
import type { Write } from "@keymesh/storage";
import type { Kms } from "../call.ts";
import type { Due, KeyName, ServiceEvent } from "../domain/due.ts";
import { arnOf } from "../domain/keys/key-record.ts";
import { uuidOf } from "../domain/uuid.ts";
import { enqueue } from "../store/due-queue.ts";
import { duePath } from "../store/layout.ts";

/** The write that has the trail told of what is done in the same batch. */
export function announce(key: KeyName, dateMs: number, event: ServiceEvent): Write {
  const { region, accountId, keyId } = key;
  return enqueue({ kind: "event", region, accountId, keyId, dateMs, ...event });
}

/**
 * Records a service event. Id and time come from what is stored, not from this process: when one dies after the record and before
 * the entry is taken out, the next records the same event again, and the trail keeps it once.
 */
export async function recordServiceEvent(kms: Kms, due: Extract<Due, { kind: "event" }>): Promise<void> {
  const eventId = uuidOf(createHash("sha256").update(duePath(due)).digest());
  await kms.audit.record({
    ...serviceRecord(due),
    eventName: due.eventName,
    eventTimeMs: due.dateMs,
    eventId,
    requestId: eventId,
    responseElements: due.responseElements,
    serviceEventDetails: due.details,
  });
}

/** What all of KMS's service events have in common. */
export function serviceRecord({ region, accountId, keyId }: KeyName) {
  return {
    eventSource: "kms.amazonaws.com",
    eventType: "AwsServiceEvent",
    region,
    // CloudTrail names the account and "AWS Internal", and nobody else.
    principal: undefined,
    invokedBy: "AWS Internal",
    recipientAccountId: accountId,
    sourceIp: "AWS Internal",
    userAgent: "AWS Internal",
    readOnly: false,
    requestParameters: null,
    resources: [{ arn: arnOf({ region, accountId, keyId }), type: "AWS::KMS::Key", accountId }],
  } as const;
}
