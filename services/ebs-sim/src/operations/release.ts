import type { Ebs } from "../context.ts";
import type { RetirementRecord, VolumeRecord } from "../domain/records.ts";
import { Retirements } from "../keys/retirements.ts";
import { patiently } from "./patiently.ts";

/**
 * Ends a volume's attachment, whatever state it is in: the key is wiped, the volume is free, the grant is retired (at once when KMS
 * is there, else as soon as it is).
 */
export async function release(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  await ebs.host.detach(volume.volumeId);
  let retirement: RetirementRecord | undefined;
  // Given up halfway, the volume would be neither attached nor free until the next start.
  await patiently(() =>
    ebs.volumes.change(
      volume,
      volume.volumeId,
      (current) => (isSame(current, volume) ? freed(current) : current),
      (current) => {
        if (isSame(current, volume)) retirement = retirementOf(current);
        return retirement ? Retirements.entry(retirement) : {};
      },
    ),
  );
  if (retirement) await ebs.retirements.retire(retirement);
}

/** A try that seemed to fail may have freed the volume, and somebody attached it anew: that attachment is not ours to end. */
function isSame({ attachment: now }: VolumeRecord, { attachment: then }: VolumeRecord): boolean {
  return now?.instanceId === then?.instanceId && now?.attachTimeMs === then?.attachTimeMs;
}

function freed({ attachment: _, ...volume }: VolumeRecord): VolumeRecord {
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
