import type { Ebs } from "../context.ts";
import type { VolumeRecord } from "../domain/records.ts";
import { finishDeletion } from "./delete-volume.ts";
import { release } from "./release.ts";

/**
 * After a start, before any call: what the process before was in the middle of is finished or undone, and the keys of attached
 * volumes are opened again in the background (their first I/O opens them too). @throws whatever the storage throws
 */
export async function resume(ebs: Ebs): Promise<void> {
  await finish(ebs, await ebs.volumes.everywhere());
}

/**
 * As {@link resume}, of what is stored when it is called: it is all found when this resolves, and done behind it. Keys are opened
 * by the first I/O only: who restores a trail wants to see nothing in it that nobody asked for.
 */
export async function resumeBehind(ebs: Ebs): Promise<void> {
  const volumes = await ebs.volumes.everywhere();
  const undone = volumes.filter(({ attachment }) => attachment?.state !== "attached");
  const finishing = finish(ebs, undone)
    .catch((error) => ebs.log.error({ err: error }, "what was under way stays so until the next start"))
    .finally(() => ebs.background.delete(finishing));
  ebs.background.add(finishing);
}

async function finish(ebs: Ebs, volumes: readonly VolumeRecord[]): Promise<void> {
  for (const volume of volumes) {
    const { attachment, state } = volume;
    // The session of the caller who asked for it is gone, and with it the right to use their KMS key.
    if (state === "creating") await fail(ebs, volume);
    else if (state === "deleting") await finishDeletion(ebs, volume);
    else if (attachment?.state === "attached") reopen(ebs, { ...volume, attachment });
    else if (attachment) await release(ebs, volume);
  }
  const draining = ebs.retirements.drain().finally(() => ebs.background.delete(draining));
  ebs.background.add(draining);
}

async function fail(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  const state = volume.encryption ? "error" : "available";
  await ebs.volumes.change(volume, volume.volumeId, (current) => ({ ...current, state }));
}

function reopen(ebs: Ebs, volume: Parameters<Ebs["host"]["attach"]>[0]): void {
  ebs.host.attach(volume).catch((error) => {
    ebs.log.warn(
      { err: error, volumeId: volume.volumeId },
      "the key of an attached volume could not be opened; its next I/O tries again",
    );
  });
}
