import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { Ec2Call } from "../call.ts";
import type { Ebs, Operation } from "../context.ts";
import { instanceArn } from "../domain/arns.ts";
import { checkInstanceId } from "../domain/ids.ts";
import { shownState } from "../domain/shown.ts";
import { detach } from "./detach-volume.ts";

/** TerminateInstances: attached volumes are detached, their keys wiped. All ids must exist. */
export const terminateInstances: Operation<
  ebsV1.TerminateInstancesRequest__Output,
  ebsV1.TerminateInstancesResponse
> = {
  name: "TerminateInstances",
  readOnly: false,
  async run(ebs, call, input) {
    const ids = [...new Set(input.instanceIds.map(checkInstanceId))];

    const resources = ids.map((id) => instanceArn(call, id));
    await ebs.authorizer.check(call, "ec2:TerminateInstances", resources, input.dryRun);

    const instances = await Promise.all(ids.map((id) => ebs.instances.load(call, id)));
    for (const { instanceId } of instances) await terminate(ebs, call, instanceId);
    return {
      terminatingInstances: instances.map(({ instanceId, state }) => ({
        instanceId,
        currentState: shownState(state === "terminated" ? "terminated" : "shutting-down"),
        previousState: shownState(state),
      })),
    };
  },
};

function terminate(ebs: Ebs, call: Ec2Call, instanceId: string): Promise<void> {
  return ebs.perInstance.run(instanceId, async () => {
    await ebs.instances.change(call, instanceId, (current) => ({ ...current, state: "terminated" }));
    for (const { volumeId, attachment } of await ebs.volumes.all(call))
      if (attachment?.instanceId === instanceId) await detachUnlessGoing(ebs, call, volumeId);
  });
}

/** A DetachVolume that was faster does what is to be done; the other volumes of the instance must not wait for it. */
async function detachUnlessGoing(ebs: Ebs, call: Ec2Call, volumeId: string): Promise<void> {
  try {
    await detach(ebs, call, volumeId, () => {});
  } catch (error) {
    if (!(error instanceof ServiceError && error.code === "IncorrectState")) throw error;
  }
}
