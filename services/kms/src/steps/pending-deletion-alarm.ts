import { parseKmsKeyArn } from "@keymesh/envelope";
import { currentSpan } from "@keymesh/flow";
import type { Call, Kms } from "../call.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { serviceRecord } from "../due/service-event.ts";

/**
 * Raises the alarm when somebody tried to use a key that is waiting for its deletion: the last chance to see that it is needed.
 * It is an event of its own in the trail of the key's account, beside the record of the refused call.
 *
 * Differs from AWS: there one makes a CloudWatch alarm on the refused calls; the mesh has no CloudWatch.
 */
export async function raisePendingDeletionAlarm(kms: Kms, call: Call, operation: string): Promise<void> {
  for (const arn of call.notes.keys) {
    const name = parseKmsKeyArn(arn);
    const key = name && (await kms.keys.find(name.region, name.accountId, name.keyId));
    if (key?.record.deletion ?? key?.record.replicaDeletion) await raise(kms, call, operation, key!.record);
  }
}

async function raise(kms: Kms, call: Call, operation: string, key: KeyRecord): Promise<void> {
  currentSpan()?.set({ "keymesh.alarm": `${operation} with a key pending deletion` });
  const { keyId, deletion } = key;
  await kms.audit.record({
    ...serviceRecord(key),
    eventName: "KeyPendingDeletionUsed",
    eventTimeMs: call.timeMs,
    requestId: call.requestId,
    responseElements: null,
    serviceEventDetails: {
      keyId,
      operation,
      principal: call.caller.principal.arn,
      ...(deletion && { deletionDate: new Date(deletion.dateMs).toISOString() }),
    },
  });
}
