import { setTimeout as sleep } from "node:timers/promises";
import type { Ebs } from "../context.ts";
import { isSameAttachment } from "../domain/attachments.ts";
import { isPassing } from "../domain/kms-fault.ts";
import type { RetirementRecord, VolumeRecord } from "../domain/records.ts";
import { Retirements } from "../keys/retirements.ts";
import { patiently } from "./patiently.ts";

/** Longer than it takes to know that a host is gone. */
const WIPE_PATIENCE_MS = 20_000;
const WIPE_PAUSE_MS = 200;

/**
 * Ends a volume's attachment, whatever state it is in: the key is wiped, the volume is free, the grant is retired (at once when KMS
 * is there, else as soon as it is).
 */
export async function release(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  await wipeKey(ebs, volume);
  let retirement: RetirementRecord | undefined;
  // Given up halfway, the volume would be neither attached nor free until the next start.
  await patiently(() =>
    ebs.volumes.change(
      volume,
      volume.volumeId,
      // A try that seemed to fail may have freed the volume, and somebody attached it anew: that attachment is not ours to end.
      (current) => (isSameAttachment(current, volume) ? freed(current) : current),
      (current) => {
        if (isSameAttachment(current, volume)) retirement = retirementOf(current);
        return retirement ? Retirements.entry(retirement) : {};
      },
    ),
  );
  if (retirement) await ebs.retirements.retire(retirement);
}

/** At the host that has it. One that is gone has nothing any more; one that does not answer is asked until it is either. */
async function wipeKey(ebs: Ebs, { volumeId, attachment }: VolumeRecord): Promise<void> {
  const host = attachment?.host ?? ebs.hosts.self;
  if (host === ebs.hosts.self) return ebs.host.detach(volumeId);
  for (const giveUpMs = performance.now() + WIPE_PATIENCE_MS; ; ) {
    const other = await ebs.hosts.reach(host);
    if (other === undefined) return;
    try {
      return await other.closeVolume(volumeId);
    } catch (error) {
      if (!isPassing(error) || performance.now() > giveUpMs) throw error;
      await sleep(WIPE_PAUSE_MS);
    }
  }
}

function freed({ attachment: _, worker: __, ...volume }: VolumeRecord): VolumeRecord {
  return { ...volume, state: "available" };
}

function retirementOf({
  accountId,
  region,
  attachment,
  encryption,
}: VolumeRecord): RetirementRecord | undefined {
  if (!attachment?.grant || !encryption?.kmsKeyArn) return undefined;
  return { accountId, region, kmsKeyArn: encryption.kmsKeyArn, grantId: attachment.grant.grantId };
}
