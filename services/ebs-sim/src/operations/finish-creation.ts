import type { Ec2Call } from "../call.ts";
import type { Ebs } from "../context.ts";
import type { EncryptionRecord, VolumeRecord } from "../domain/records.ts";
import { patiently } from "./patiently.ts";

/** What happens to a new volume once its caller has been answered: it gets its data key, or it ends in state `error`. Never throws. */
export async function finishCreation(ebs: Ebs, call: Ec2Call, volume: VolumeRecord): Promise<void> {
  const { volumeId } = volume;
  let encryption: EncryptionRecord | undefined;
  let isUsable = true;
  if (volume.encryption) {
    const { requestedKeyId } = volume.encryption;
    try {
      encryption = await patiently(() => ebs.keys.generate(call, volumeId, requestedKeyId));
    } catch (error) {
      ebs.log.warn({ err: error, volumeId }, "the volume's KMS key could not be used");
      isUsable = false;
    }
  }
  try {
    await patiently(() =>
      ebs.volumes.change(volume, volumeId, (current) => {
        if (current.state !== "creating") return current;
        const { worker: _, ...made } = current;
        return isUsable
          ? { ...made, state: "available", ...(encryption && { encryption }) }
          : { ...made, state: "error" };
      }),
    );
  } catch (error) {
    ebs.log.error({ err: error, volumeId }, "a volume stays in state creating until the next start");
  }
}
