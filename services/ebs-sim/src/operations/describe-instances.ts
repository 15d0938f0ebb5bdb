import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { Operation } from "../context.ts";
import { type FilterValues, filterOf } from "../domain/filters.ts";
import { checkInstanceId } from "../domain/ids.ts";
import { DEFAULT_PAGE, idOfToken, pageOf } from "../domain/paging.ts";
import type { InstanceRecord } from "../domain/records.ts";
import { shownInstance, shownState } from "../domain/shown.ts";

const FILTERS: FilterValues<InstanceRecord> = {
  "availability-zone": ({ availabilityZone }) => [availabilityZone],
  "image-id": ({ imageId }) => [imageId],
  "instance-id": ({ instanceId }) => [instanceId],
  "instance-state-code": ({ state }) => [String(shownState(state).code)],
  "instance-state-name": ({ state }) => [state],
  "instance-type": ({ instanceType }) => [instanceType],
  "launch-time": ({ launchTimeMs }) => [new Date(launchTimeMs).toISOString()],
  "owner-id": ({ accountId }) => [accountId],
  "reservation-id": ({ reservationId }) => [reservationId],
};

/** DescribeInstances, sorted by id, with the volumes attached to each. */
export const describeInstances: Operation<
  ebsV1.DescribeInstancesRequest__Output,
  ebsV1.DescribeInstancesResponse
> = {
  name: "DescribeInstances",
  readOnly: true,
  async run(ebs, call, input) {
    const ids = (input.instanceIds ?? []).map(checkInstanceId);
    if (ids.length > 0 && (input.maxResults || input.nextToken))
      throw new ServiceError(
        "InvalidParameterCombination",
        "The parameter instancesSet cannot be used with the parameter maxResults",
      );
    const isWanted = filterOf(input.filters, FILTERS);
    const after = idOfToken(input.nextToken || undefined);

    await ebs.authorizer.check(call, "ec2:DescribeInstances", ["*"], input.dryRun);

    const [volumes, instances] = await Promise.all([
      ebs.volumes.all(call),
      ids.length > 0
        ? Promise.all([...new Set(ids)].map((id) => ebs.instances.load(call, id)))
        : ebs.instances.all(call),
    ]);
    const limit = input.maxResults || DEFAULT_PAGE;
    const { page, nextToken } = pageOf(instances.filter(isWanted), (one) => one.instanceId, after, limit);
    const reservations = Map.groupBy(page, ({ reservationId }) => reservationId);
    return {
      reservations: [...reservations].map(([reservationId, members]) => ({
        reservationId,
        ownerId: call.accountId,
        instances: members.map((one) =>
          shownInstance(
            one,
            volumes.filter(({ attachment }) => attachment?.instanceId === one.instanceId),
          ),
        ),
      })),
      nextToken,
    };
  },
};
