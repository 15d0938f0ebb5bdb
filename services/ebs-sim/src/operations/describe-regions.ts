import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { Operation } from "../context.ts";

/** DescribeRegions: the mesh's regions. */
export const describeRegions: Operation<ebsV1.DescribeRegionsRequest__Output, ebsV1.DescribeRegionsResponse> =
  {
    name: "DescribeRegions",
    readOnly: true,
    async run(ebs, call, input) {
      const names = input.regionNames ?? [];
      const unknown = names.find((name) => !ebs.regions.includes(name));
      if (unknown !== undefined)
        throw new ServiceError("InvalidParameterValue", `Invalid region(s): ${unknown}`);

      await ebs.authorizer.check(call, "ec2:DescribeRegions", ["*"], input.dryRun);

      return {
        regions: ebs.regions
          .filter((name) => names.length === 0 || names.includes(name))
          .map((regionName) => ({
            regionName,
            regionEndpoint: `ec2.${regionName}.amazonaws.com`,
            optInStatus: "opt-in-not-required",
          })),
      };
    },
  };
