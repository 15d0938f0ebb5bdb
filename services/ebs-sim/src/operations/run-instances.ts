import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { Operation } from "../context.ts";
import { instanceArn } from "../domain/arns.ts";
import { checkImageId, newId } from "../domain/ids.ts";
import type { InstanceRecord } from "../domain/records.ts";
import { shownInstance } from "../domain/shown.ts";
import { tagsOf } from "../domain/tags.ts";
import { checkZone, zonesOf } from "../domain/zones.ts";
import { instanceKey } from "../store/layout.ts";
import { createOnce } from "./idempotent.ts";

const DEFAULT_TYPE = "m1.small";
/** Instances of one call. */
const MAX_INSTANCES = 100;

/** RunInstances. Differs from AWS: instances are records that volumes can be attached to; nothing boots. */
export const runInstances: Operation<ebsV1.RunInstancesRequest__Output, ebsV1.Reservation> = {
  name: "RunInstances",
  readOnly: false,
  async run(ebs, call, input) {
    const imageId = checkImageId(input.imageId!);
    const count = checkCount(input.minCount!, input.maxCount!);
    const zone = checkZone(call.region, input.placement?.availabilityZone || zonesOf(call.region)[0]!);
    const tags = tagsOf(input.tagSpecifications, "instance");

    await ebs.authorizer.check(call, "ec2:RunInstances", [instanceArn(call)], input.dryRun);

    const reservationId = newId("r", ebs.randomBytes);
    const launched = Array.from(
      { length: count },
      (_, launchIndex): InstanceRecord => ({
        instanceId: newId("i", ebs.randomBytes),
        accountId: call.accountId,
        region: call.region,
        availabilityZone: zone,
        reservationId,
        imageId,
        instanceType: input.instanceType || DEFAULT_TYPE,
        launchIndex,
        launchTimeMs: ebs.clock.now(),
        state: "running",
        tags,
        clientToken: input.clientToken || undefined,
      }),
    );
    const records = Object.fromEntries(launched.map((one) => [instanceKey(call, one.instanceId), one]));
    const { ids, isNew } = await createOnce(ebs, call, "RunInstances", input, {
      ids: launched.map(({ instanceId }) => instanceId),
      records,
    });
    if (isNew)
      return {
        reservationId,
        ownerId: call.accountId,
        instances: launched.map((one) => shownInstance(one, [], "pending")),
      };
    const before = await Promise.all(ids.map((id) => ebs.instances.load(call, id)));
    return {
      reservationId: before[0]!.reservationId,
      ownerId: call.accountId,
      instances: before.map((one) => shownInstance(one, [])),
    };
  },
};

function checkCount(min: number, max: number): number {
  if (min > max)
    throw new ServiceError(
      "InvalidParameterCombination",
      `Invalid value '${min}' for minCount. Must be less than or equal to maxCount.`,
    );
  if (min > MAX_INSTANCES)
    throw new ServiceError(
      "InstanceLimitExceeded",
      `You have requested more instances (${min}) than your current instance limit of ${MAX_INSTANCES} allows.`,
    );
  return Math.min(max, MAX_INSTANCES);
}
