import { ServiceError } from "@keymesh/errors";
import type { Ebs } from "../context.ts";
import { isSameAttachment } from "../domain/attachments.ts";
import type { VolumeRecord } from "../domain/records.ts";
import type { AttachedVolume } from "./ec2-host.ts";
import type { Device, Guest } from "./guest.ts";
import { RemoteDevice } from "./remote-device.ts";

/** Hosts may go one after the other while a volume is looked for. */
const MAX_MOVES = 3;

type Place = Pick<Ebs, "host" | "hosts" | "volumes">;

/**
 * The volume behind a guest's disk, at the host that has it. When that host is gone, this one takes the volume over: it opens the
 * key under the attachment's grant, as a host does that an instance is recovered on.
 * @throws ServiceError InvalidVolume.NotFound | IncorrectState | InvalidAttachment.NotFound | ServiceUnavailable, or KMS's own when
 * the key can't be opened
 */
export async function openedFor(place: Place, guest: Guest): Promise<Device> {
  const { host, hosts, volumes } = place;
  for (let moves = 0; moves <= MAX_MOVES; moves += 1) {
    if (host.has(guest.volumeId)) return openedHere(place, guest);
    const volume = await attachedRecord(volumes, guest);
    const owner = volume.attachment.host;
    if (owner === hosts.self) return openedHere(place, guest);
    const other = owner === undefined ? undefined : await hosts.reach(owner);
    if (other) return new RemoteDevice(other, guest, volume.encryption !== undefined);
    await takeOver(place, volume);
  }
  throw new ServiceError("ServiceUnavailable", "The volume is moving between hosts. Please try again.");
}

/**
 * The volume behind a guest's disk if it is this host's. When the host has been restarted since it was attached, its key is
 * opened again first. @throws ServiceError NotFound when it is another's, and as {@link openedFor}
 */
export async function openedHere(place: Place, guest: Guest): Promise<Device> {
  const { host, hosts } = place;
  if (!(await hosts.holdsOn()))
    throw new ServiceError("ServiceUnavailable", "The instance's host has lost touch with the mesh.");
  const open = (await host.opened(guest.volumeId)) ?? (await openAgain(place, guest));
  if (open.accountId !== guest.accountId)
    throw new ServiceError("InvalidVolume.NotFound", `The volume '${guest.volumeId}' does not exist.`);
  if (open.instanceId !== guest.instanceId) throw notAttached(guest.volumeId, guest.instanceId);
  host.showUse(open);
  return open.device;
}

/** Makes an attachment this host's whose own is gone, unless another was faster. */
export async function takeOver({ hosts, volumes }: Place, volume: AttachedVolume): Promise<VolumeRecord> {
  return volumes.change(volume, volume.volumeId, (current) => {
    const { attachment } = current;
    const isUntouched = isSameAttachment(current, volume) && attachment?.host === volume.attachment.host;
    if (!isUntouched || attachment?.state !== "attached") return current;
    return { ...current, attachment: { ...attachment, host: hosts.self } };
  });
}

async function openAgain({ host, hosts, volumes }: Place, guest: Guest) {
  const volume = await attachedRecord(volumes, guest);
  if (volume.attachment.host !== hosts.self)
    throw new ServiceError("NotFound", "The volume is not at this host.");
  const open = await host.attach(volume);
  // A detach that found it closed did not wait for this.
  const now = await volumes.load(guest, guest.volumeId);
  const { attachment } = now;
  if (isSameAttachment(now, volume) && attachment?.state === "attached" && attachment.host === hosts.self)
    return open;
  await host.detach(guest.volumeId);
  throw new ServiceError("IncorrectState", `Volume '${guest.volumeId}' is in the '${now.state}' state.`);
}

async function attachedRecord(volumes: Ebs["volumes"], guest: Guest): Promise<AttachedVolume> {
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
