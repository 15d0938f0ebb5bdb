import { setTimeout as sleep } from "node:timers/promises";
import type { Ec2Call } from "../call.ts";
import type { Ebs } from "../context.ts";
import { isPassing } from "../domain/kms-fault.ts";
import type { EncryptionRecord, VolumeRecord } from "../domain/records.ts";

const TRIES = 6;
const FIRST_PAUSE_MS = 100;

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
        return isUsable
          ? { ...current, state: "available", ...(encryption && { encryption }) }
          : { ...current, state: "error" };
      }),
    );
  } catch (error) {
    ebs.log.error({ err: error, volumeId }, "a volume stays in state creating until the next start");
  }
}

/** Tries again, for a few seconds, while it is only that somebody is away. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1, pauseMs = FIRST_PAUSE_MS; ; tries += 1, pauseMs *= 2) {
    try {
      return await act();
    } catch (error) {
      if (tries >= TRIES || !isPassing(error)) throw error;
      await sleep(pauseMs);
    }
  }
}
