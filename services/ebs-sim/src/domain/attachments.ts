import type { VolumeRecord } from "./records.ts";

/** Whether two records of a volume tell of the same attachment: not of one that ended and one made since. */
export function isSameAttachment(
  { attachment: a }: Pick<VolumeRecord, "attachment">,
  { attachment: b }: Pick<VolumeRecord, "attachment">,
): boolean {
  return a?.instanceId === b?.instanceId && a?.attachTimeMs === b?.attachTimeMs;
}

/**
 * The host that has to go on with a volume: of an attached one, where its key is; of one in between two states, where the call
 * is worked on. Undefined for a volume that waits for nobody, and for records from before there were several hosts.
 */
export function hostInCharge({ state, worker, attachment }: VolumeRecord): string | undefined {
  if (attachment?.state === "attached") return attachment.host;
  return attachment || state === "creating" || state === "deleting" ? worker : undefined;
}
