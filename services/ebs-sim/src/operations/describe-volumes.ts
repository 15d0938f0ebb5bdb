import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { Operation } from "../context.ts";
import { type FilterValues, filterOf } from "../domain/filters.ts";
import { checkVolumeId } from "../domain/ids.ts";
import { DEFAULT_PAGE, idOfToken, pageOf } from "../domain/paging.ts";
import type { VolumeRecord } from "../domain/records.ts";
import { shownVolume } from "../domain/shown.ts";

const iso = (ms: number) => new Date(ms).toISOString();

const FILTERS: FilterValues<VolumeRecord> = {
  "attachment.attach-time": ({ attachment }) => (attachment ? [iso(attachment.attachTimeMs)] : []),
  "attachment.delete-on-termination": ({ attachment }) => (attachment ? ["false"] : []),
  "attachment.device": ({ attachment }) => (attachment ? [attachment.device] : []),
  "attachment.instance-id": ({ attachment }) => (attachment ? [attachment.instanceId] : []),
  "attachment.status": ({ attachment }) => (attachment ? [attachment.state] : []),
  "availability-zone": ({ availabilityZone }) => [availabilityZone],
  "create-time": ({ createTimeMs }) => [iso(createTimeMs)],
  encrypted: ({ encryption }) => [String(encryption !== undefined)],
  "multi-attach-enabled": () => ["false"],
  size: ({ sizeGib }) => [String(sizeGib)],
  status: ({ state }) => [state],
  "volume-id": ({ volumeId }) => [volumeId],
  "volume-type": ({ volumeType }) => [volumeType],
};

/** DescribeVolumes, sorted by id, filtered, in pages. */
export const describeVolumes: Operation<ebsV1.DescribeVolumesRequest__Output, ebsV1.DescribeVolumesResponse> =
  {
    name: "DescribeVolumes",
    readOnly: true,
    async run(ebs, call, input) {
      const ids = (input.volumeIds ?? []).map(checkVolumeId);
      if (ids.length > 0 && (input.maxResults || input.nextToken))
        throw new ServiceError(
          "InvalidParameterCombination",
          "The parameter volumeSet cannot be used with the parameter maxResults",
        );
      const isWanted = filterOf(input.filters, FILTERS);
      const after = idOfToken(input.nextToken || undefined);

      await ebs.authorizer.check(call, "ec2:DescribeVolumes", ["*"], input.dryRun);

      const volumes =
        ids.length > 0
          ? await Promise.all([...new Set(ids)].map((id) => ebs.volumes.load(call, id)))
          : await ebs.volumes.all(call);
      const { page, nextToken } = pageOf(
        volumes.filter(isWanted),
        ({ volumeId }) => volumeId,
        after,
        input.maxResults || DEFAULT_PAGE,
      );
      return { volumes: page.map(shownVolume), nextToken };
    },
  };
