import { createHash } from "node:crypto";
import type { AuditedCall, Json } from "@keymesh/audit";
import type { Call } from "../call.ts";
import { arnOf, type KeyRecord } from "../domain/key-record.ts";
import { uuidOf } from "../domain/uuid.ts";

/** What another Region's trail shows of a call. */
export interface RegionEvent {
  readonly eventName: string;
  readonly region: string;
  readonly requestParameters: Json;
  readonly responseElements: Json;
  /** The key there. */
  readonly key: KeyRecord;
}

/**
 * A call that reaches into another Region leaves a record there too, once it succeeded: the same caller and request id, through
 * kms.amazonaws.com (Developer Guide, CloudTrail examples of UpdatePrimaryRegion).
 */
export function noteInRegion(call: Call, { key, ...event }: RegionEvent): void {
  const { principal, sourceIp, userAgent } = call.caller;
  note(call, {
    ...event,
    eventSource: "kms.amazonaws.com",
    eventTimeMs: call.timeMs,
    requestId: call.requestId,
    principal,
    invokedBy: "kms.amazonaws.com",
    sourceIp,
    userAgent,
    readOnly: false,
    resources: [{ arn: arnOf(key), type: "AWS::KMS::Key", accountId: key.accountId }],
  });
}

/** Leaves {@link synchronizationEvent} beside the call's own record, if the call succeeds. */
export function noteSynchronization(call: Call, primary: KeyRecord): void {
  note(call, synchronizationEvent(primary, call.timeMs));
}

/**
 * The event of KMS's own that says it copied a primary's shared properties to its replicas. Its id comes from key and time, so
 * that it is kept once when a process that died meanwhile records it again.
 */
export function synchronizationEvent(primary: KeyRecord, timeMs: number): AuditedCall {
  const arn = arnOf(primary);
  const digest = createHash("sha256").update(`SynchronizeMultiRegionKey ${arn} ${timeMs}`).digest();
  const eventId = uuidOf(digest);
  return {
    eventSource: "kms.amazonaws.com",
    eventName: "SynchronizeMultiRegionKey",
    eventType: "AwsServiceEvent",
    eventTimeMs: timeMs,
    eventId,
    region: primary.region,
    requestId: eventId,
    principal: undefined,
    invokedBy: "AWS Internal",
    recipientAccountId: primary.accountId,
    sourceIp: "AWS Internal",
    userAgent: "AWS Internal",
    readOnly: false,
    requestParameters: null,
    responseElements: { keyId: arn },
    resources: [{ arn, type: "AWS::KMS::Key", accountId: primary.accountId }],
  };
}

function note({ notes }: Call, event: AuditedCall): void {
  notes.alongside = [...(notes.alongside ?? []), event];
}
