import { ServiceError } from "@keymesh/errors";
import type { VolumeStore } from "../store/volumes.ts";
import type { AttachedVolume, Ec2Host } from "./ec2-host.ts";

/** Which volume of which instance a guest means. */
export interface Guest {
  readonly accountId: string;
  readonly region: string;
  readonly instanceId: string;
  readonly volumeId: string;
}

/**
 * The open volume behind a guest's disk. When the host has been restarted since it was attached, its key is opened again first.
 * @throws ServiceError InvalidVolume.NotFound | IncorrectState | InvalidAttachment.NotFound, or KMS's own when the key can't be opened
 */
export async function openedFor(host: Ec2Host, volumes: VolumeStore, guest: Guest) {
  const { accountId, instanceId, volumeId } = guest;
  const attached = await host.opened(volumeId);
  const open = attached ?? (await host.attach(await attachedRecord(volumes, guest)));
  if (open.accountId !== accountId)
    throw new ServiceError("InvalidVolume.NotFound", `The volume '${volumeId}' does not exist.`);
  if (open.instanceId !== instanceId) throw notAttached(volumeId, instanceId);
  host.showUse(open);
  return open.device;
}

async function attachedRecord(volumes: VolumeStore, guest: Guest): Promise<AttachedVolume> {
  const volume = await volumes.load(guest, guest.volumeId);
  const { attachment } = volume;
  if (attachment?.state !== "attached")
    throw new ServiceError("IncorrectState", `Volume '${guest.volumeId}' is in the '${volume.state}' state.`);
  if (attachment.instanceId !== guest.instanceId) throw notAttached(guest.volumeId, guest.instanceId);
  return { ...volume, attachment };
}

function notAttached(volumeId: string, instanceId: string): ServiceError {
  return new ServiceError(
    "InvalidAttachment.NotFound",
    `The volume '${volumeId}' is not attached to instance '${instanceId}'.`,
  );
}
