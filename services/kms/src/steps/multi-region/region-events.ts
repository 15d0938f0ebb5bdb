import type { AuditedCall, Json } from "@keymesh/audit";
import type { Call } from "../../call.ts";
import { arnOf, type KeyRecord } from "../../domain/keys/key-record.ts";

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
  const record: AuditedCall = {
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
  };
  call.notes.alongside = [...(call.notes.alongside ?? []), record];
}
