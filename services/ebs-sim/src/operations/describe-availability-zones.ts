import type { ebsV1 } from "@keymesh/proto";
import type { Operation } from "../context.ts";
import { checkZone, zoneIdOf, zonesOf } from "../domain/zones.ts";

/** DescribeAvailabilityZones of the caller's region. */
export const describeAvailabilityZones: Operation<
  ebsV1.DescribeAvailabilityZonesRequest__Output,
  ebsV1.DescribeAvailabilityZonesResponse
> = {
  name: "DescribeAvailabilityZones",
  readOnly: true,
  async run(ebs, call, input) {
    const names = (input.zoneNames ?? []).map((name) => checkZone(call.region, name));

    await ebs.authorizer.check(call, "ec2:DescribeAvailabilityZones", ["*"], input.dryRun);

    const zones = zonesOf(call.region).filter((zone) => names.length === 0 || names.includes(zone));
    return {
      availabilityZones: zones.map((zoneName) => ({
        zoneState: "available",
        optInStatus: "opt-in-not-required",
        regionName: call.region,
        zoneName,
        zoneId: zoneIdOf(zoneName),
        groupName: `${call.region}-zg-1`,
        networkBorderGroup: call.region,
        zoneType: "availability-zone",
      })),
    };
  },
};
