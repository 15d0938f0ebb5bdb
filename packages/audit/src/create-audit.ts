import { randomUUID } from "node:crypto";
import type { TlsIdentity } from "@keymesh/rpc";
import { connectTrail, Delivery } from "./delivery.ts";
import { lookupFields } from "./lookup-fields.ts";
import { recordJson } from "./record-json.ts";
import type { Audit, AuditedCall } from "./types.ts";

export interface AuditOptions {
  /** `host:port` of the trail. */
  readonly address: string;
  readonly tls: TlsIdentity;
}

/** The audit of a service that answers calls. Its mTLS identity decides whose events it may record. */
export function createAudit({ address, tls }: AuditOptions): Audit {
  return auditOver(new Delivery(connectTrail(address, tls)));
}

/** {@link createAudit} over a delivery that is there already. */
export function auditOver(delivery: Pick<Delivery, "deliver" | "close">): Audit {
  return {
    record: (call) => delivery.deliver(appendRequest(call)),
    close: () => delivery.close(),
  };
}

/** The message that carries one call's record; its event id is made here, once. */
export function appendRequest(call: AuditedCall) {
  const accountId = call.recipientAccountId ?? call.principal?.accountId;
  const eventId = call.eventId ?? randomUUID();
  return {
    accountId: accountId ?? "",
    region: call.region,
    eventTimeMs: call.eventTimeMs,
    eventId,
    eventSource: call.eventSource,
    eventName: call.eventName,
    readOnly: call.readOnly,
    managementEvent: call.managementEvent ?? true,
    errorCode: call.errorCode ?? "",
    ...lookupFields(call),
    record: Buffer.from(recordJson(call, eventId, accountId)),
  };
}
