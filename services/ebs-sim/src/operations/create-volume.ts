import { ServiceError } from "@keymesh/errors";
import { inBackgroundSpan } from "@keymesh/flow";
import type { ebsV1 } from "@keymesh/proto";
import type { Operation } from "../context.ts";
import { volumeArn } from "../domain/arns.ts";
import { newId } from "../domain/ids.ts";
import type { VolumeRecord } from "../domain/records.ts";
import { shownVolume } from "../domain/shown.ts";
import { tagsOf } from "../domain/tags.ts";
import { volumeShape } from "../domain/volume-types.ts";
import { checkZone } from "../domain/zones.ts";
import { volumeKey } from "../store/layout.ts";
import { finishCreation } from "./finish-creation.ts";
import { createOnce } from "./idempotent.ts";

const DEFAULT_KEY = "alias/aws/ebs";

/**
 * CreateVolume. Answers before the KMS key was asked for a data key, as EC2 does: a key that can't be used shows as a volume in
 * state `error` (fidelity §4).
 */
export const createVolume: Operation<ebsV1.CreateVolumeRequest__Output, ebsV1.Volume> = {
  name: "CreateVolume",
  readOnly: false,
  async run(ebs, call, input) {
    const shape = volumeShape(input);
    const zone = input.availabilityZone;
    if (!zone)
      throw new ServiceError("MissingParameter", "The request must contain the parameter AvailabilityZone");
    if (input.kmsKeyId && !input.encrypted)
      throw new ServiceError(
        "InvalidParameterDependency",
        "The parameter KmsKeyId requires the parameter Encrypted to be set.",
      );
    const tags = tagsOf(input.tagSpecifications, "volume");

    await ebs.authorizer.check(call, "ec2:CreateVolume", [volumeArn(call)], input.dryRun);

    const volume: VolumeRecord = {
      ...shape,
      volumeId: newId("vol", ebs.randomBytes),
      accountId: call.accountId,
      region: call.region,
      availabilityZone: checkZone(call.region, zone),
      createTimeMs: ebs.clock.now(),
      state: "creating",
      worker: ebs.hosts.self,
      tags,
      encryption: input.encrypted ? { requestedKeyId: input.kmsKeyId || DEFAULT_KEY } : undefined,
    };
    const { ids, isNew } = await createOnce(ebs, call, "CreateVolume", input, {
      ids: [volume.volumeId],
      records: { [volumeKey(call, volume.volumeId)]: volume },
    });
    if (!isNew) return shownVolume(await ebs.volumes.load(call, ids[0]!));
    const finishing = inBackgroundSpan("ec2.FinishCreation", () => finishCreation(ebs, call, volume)).finally(
      () => ebs.background.delete(finishing),
    );
    ebs.background.add(finishing);
    return shownVolume(volume);
  },
};
