import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { Ebs, Operation } from "../context.ts";
import { volumeArn } from "../domain/arns.ts";
import { checkVolumeId } from "../domain/ids.ts";
import type { VolumeRecord } from "../domain/records.ts";
import { volumeBlob } from "../store/layout.ts";

/** DeleteVolume: blocks, wrapped data key and record are gone when this answers. */
export const deleteVolume: Operation<ebsV1.DeleteVolumeRequest__Output, ebsV1.DeleteVolumeResponse> = {
  name: "DeleteVolume",
  readOnly: false,
  async run(ebs, call, input) {
    const volumeId = checkVolumeId(input.volumeId!);

    await ebs.authorizer.check(call, "ec2:DeleteVolume", [volumeArn(call, volumeId)], input.dryRun);

    const volume = await ebs.volumes.change(call, volumeId, (current) => {
      requireDeletable(current);
      return { ...current, state: "deleting", worker: ebs.hosts.self };
    });
    await finishDeletion(ebs, volume);
    return {};
  },
};

/** The blocks first: as long as the record is there, a start finds what is left to do. */
export async function finishDeletion(ebs: Ebs, volume: VolumeRecord): Promise<void> {
  await ebs.blobs.delete(volumeBlob(volume.volumeId));
  await ebs.volumes.remove(volume, volume.volumeId);
}

function requireDeletable({ volumeId, state, attachment }: VolumeRecord): void {
  if (attachment)
    throw new ServiceError(
      "VolumeInUse",
      `Volume ${volumeId} is currently attached to ${attachment.instanceId}`,
    );
  if (state === "creating")
    throw new ServiceError("IncorrectState", `Volume '${volumeId}' is in the 'creating' state.`);
}
