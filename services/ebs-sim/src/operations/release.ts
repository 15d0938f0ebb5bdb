import type { Ebs } from "../context.ts";
import type { RetirementRecord, VolumeRecord } from "../domain/records.ts";
import { Retirements } from "../keys/retirements.ts";

/**
 * Ends a volume's attachment, whatever state it is in: the key is wiped, the volume is free, the grant is retired (at once when KMS
 * is there, else as soon as it is).
 */
export async function release(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  const { volumeId } = volume;
  await ebs.host.detach(volumeId);
  const { attachment, encryption } = await ebs.volumes.load(volume, volumeId);
  const retirement: RetirementRecord | undefined =
    attachment?.grant && encryption?.kmsKeyArn
      ? {
          accountId: volume.accountId,
          region: volume.region,
          kmsKeyArn: encryption.kmsKeyArn,
          grantId: attachment.grant.grantId,
        }
      : undefined;
  await ebs.volumes.change(
    volume,
    volumeId,
    ({ attachment: _, ...rest }) => ({ ...rest, state: "available" }),
    retirement && Retirements.entry(retirement),
  );
  if (retirement) await ebs.retirements.retire(retirement);
}
