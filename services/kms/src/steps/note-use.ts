import { randomUUID } from "node:crypto";
import type { Call, Kms } from "../call.ts";

/**
 * Notes that the call's keys were used, and by which record of the trail that can be found: the one in each key's own account.
 * Nothing is waited for.
 */
export function noteUse(kms: Kms, call: Call, operation: string): void {
  const { notes, requestId, timeMs, caller } = call;
  const own = `arn:aws:kms:${caller.region}:${caller.principal.accountId}:`;
  for (const arn of notes.keys) {
    const eventId = arn.startsWith(own) ? eventIdOf(notes, "eventId") : eventIdOf(notes, "ownerEventId");
    kms.uses.note(arn, { operation, timeMs, requestId, eventId });
  }
}

function eventIdOf(notes: Call["notes"], record: "eventId" | "ownerEventId"): string {
  notes[record] ??= randomUUID();
  return notes[record];
}
