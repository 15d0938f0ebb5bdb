import type { Ebs } from "../context.ts";
import type { RetirementRecord, VolumeRecord } from "../domain/records.ts";
import { Retirements } from "../keys/retirements.ts";

/**
 * Ends a volume's attachment, whatever state it is in: the key is wiped, the volume is free, the grant is retired (at once when KMS
 * is there, else as soon as it is).
 */
export async function release(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  await ebs.host.detach(volume.volumeId);
  let retirement: RetirementRecord | undefined;
  await ebs.volumes.change(
    volume,
    volume.volumeId,
    ({ attachment: _, ...rest }) => ({ ...rest, state: "available" }),
    (current) => {
      retirement = retirementOf(current);
      return retirement ? Retirements.entry(retirement) : {};
    },
  );
  if (retirement) await ebs.retirements.retire(retirement);
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
