import type { Ebs } from "../context.ts";
import { hostInCharge } from "../domain/attachments.ts";
import type { VolumeRecord } from "../domain/records.ts";
import { takeOver } from "../host/blocks.ts";
import type { AttachedVolume } from "../host/ec2-host.ts";
import { finishDeletion } from "./delete-volume.ts";
import { release } from "./release.ts";

/**
 * After a start, before any call: what the process before was in the middle of is finished or undone, and so is what a host was
 * that is gone; the keys of attached volumes are opened again in the background (their first I/O opens them too).
 * @throws whatever the storage throws
 */
export async function resume(ebs: Ebs): Promise<void> {
  await goOnWith(ebs, ({ isLeft }) => isLeft);
}

/** The same for what a host leaves that is gone now. @throws whatever the storage throws */
export async function takeOverFrom(ebs: Ebs, gone: string): Promise<void> {
  await goOnWith(ebs, ({ host }) => host === gone && !ebs.hosts.isAlive(gone));
}

/**
 * As {@link resume}, of what is stored when it is called: it is all found when this resolves, and done behind it. Keys are opened
 * by the first I/O only: who restores a trail wants to see nothing in it that nobody asked for.
 */
export async function resumeBehind(ebs: Ebs): Promise<void> {
  const volumes = await ebs.volumes.everywhere();
  const undone = volumes.filter(
    (volume) => volume.attachment?.state !== "attached" && left(ebs, volume).isLeft,
  );
  const finishing = finish(ebs, undone)
    .catch((error) => ebs.log.error({ err: error }, "what was under way stays so until the next start"))
    .finally(() => ebs.background.delete(finishing));
  ebs.background.add(finishing);
}

/** Whose a volume is to go on with, and whether that is this host now. */
function left({ hosts }: Ebs, volume: VolumeRecord): Left {
  const host = hostInCharge(volume);
  return { host, isLeft: host === undefined || host === hosts.self || !hosts.isAlive(host) };
}

interface Left {
  readonly host: string | undefined;
  readonly isLeft: boolean;
}

async function goOnWith(ebs: Ebs, isWanted: (left: Left) => boolean): Promise<void> {
  const volumes = await ebs.volumes.everywhere();
  await finish(
    ebs,
    volumes.filter((volume) => isWanted(left(ebs, volume))),
  );
}

async function finish(ebs: Ebs, volumes: readonly VolumeRecord[]): Promise<void> {
  for (const volume of volumes) await goOn(ebs, volume);
  const draining = ebs.retirements.drain().finally(() => ebs.background.delete(draining));
  ebs.background.add(draining);
}

async function goOn(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  const { attachment, state } = volume;
  // The session of the caller who asked for it is gone, and with it the right to use their KMS key.
  if (state === "creating") await fail(ebs, volume);
  else if (state === "deleting") await finishDeletion(ebs, volume);
  else if (attachment?.state === "attached") await reopen(ebs, { ...volume, attachment });
  else if (attachment) await release(ebs, volume);
}

async function fail(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  await ebs.volumes.change(volume, volume.volumeId, (current) => {
    if (current.state !== "creating") return current;
    const { worker: _, ...made } = current;
    return { ...made, state: volume.encryption ? "error" : "available" };
  });
}

async function reopen(ebs: Ebs, left: AttachedVolume): Promise<void> {
  const isOurs = left.attachment.host === ebs.hosts.self;
  const volume = isOurs ? left : await takeOver(ebs, left);
  const { attachment } = volume;
  if (attachment?.state !== "attached" || attachment.host !== ebs.hosts.self) return;
  ebs.host.attach({ ...volume, attachment }).catch((error) => {
    ebs.log.warn(
      { err: error, volumeId: volume.volumeId },
      "the key of an attached volume could not be opened; its next I/O tries again",
    );
  });
}
