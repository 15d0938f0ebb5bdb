import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { Ebs, Operation } from "../context.ts";
import { instanceArn, volumeArn } from "../domain/arns.ts";
import { checkInstanceId, checkVolumeId } from "../domain/ids.ts";
import type { AttachmentRecord, VolumeRecord } from "../domain/records.ts";
import { shownAttachment } from "../domain/shown.ts";
import { release } from "./release.ts";

/**
 * DetachVolume: the host finishes what is in flight and wipes the key, the grant is retired, the volume is available when this
 * answers. `Force` makes no difference: there is no guest that could refuse.
 */
export const detachVolume: Operation<ebsV1.DetachVolumeRequest__Output, ebsV1.VolumeAttachment> = {
  name: "DetachVolume",
  readOnly: false,
  async run(ebs, call, input) {
    const volumeId = checkVolumeId(input.volumeId!);
    const instanceId = input.instanceId ? checkInstanceId(input.instanceId) : undefined;

    const resources = [volumeArn(call, volumeId), ...(instanceId ? [instanceArn(call, instanceId)] : [])];
    await ebs.authorizer.check(call, "ec2:DetachVolume", resources, input.dryRun);

    const attachment = await detach(ebs, call, volumeId, (current) => requireNamed(current, input));
    return shownAttachment(volumeId, attachment);
  },
};

/** Detaches an attached volume that passes `check`. @throws ServiceError IncorrectState, and what `check` throws */
export async function detach(
  ebs: Ebs,
  owner: { readonly region: string; readonly accountId: string },
  volumeId: string,
  check: (volume: VolumeRecord & { readonly attachment: AttachmentRecord }) => void,
): Promise<AttachmentRecord> {
  const volume = await ebs.volumes.change(owner, volumeId, (current) => {
    const { attachment } = current;
    if (!attachment)
      throw new ServiceError("IncorrectState", `Volume '${volumeId}' is in the '${current.state}' state.`);
    check({ ...current, attachment });
    if (attachment.state !== "attached")
      throw new ServiceError("IncorrectState", `Volume '${volumeId}' is ${attachment.state}.`);
    return { ...current, worker: ebs.hosts.self, attachment: { ...attachment, state: "detaching" } };
  });
  await release(ebs, volume);
  return volume.attachment!;
}

function requireNamed(
  { volumeId, attachment }: VolumeRecord & { readonly attachment: AttachmentRecord },
  { instanceId, device }: ebsV1.DetachVolumeRequest__Output,
): void {
  const isOther =
    (instanceId && instanceId !== attachment.instanceId) || (device && device !== attachment.device);
  if (isOther)
    throw new ServiceError(
      "InvalidAttachment.NotFound",
      `The volume '${volumeId}' is not attached to instance '${instanceId || attachment.instanceId}'${device ? ` as device '${device}'` : ""}.`,
    );
}
