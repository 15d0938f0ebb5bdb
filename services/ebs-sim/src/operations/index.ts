import { attachVolume } from "./attach-volume.ts";
import { createVolume } from "./create-volume.ts";
import { deleteVolume } from "./delete-volume.ts";
import { describeAvailabilityZones } from "./describe-availability-zones.ts";
import { describeInstances } from "./describe-instances.ts";
import { describeRegions } from "./describe-regions.ts";
import { describeVolumes } from "./describe-volumes.ts";
import { detachVolume } from "./detach-volume.ts";
import { runInstances } from "./run-instances.ts";
import { terminateInstances } from "./terminate-instances.ts";

/** Every API operation, with the names of its messages in the proto. */
export const operations = {
  RunInstances: { operation: runInstances, response: "Reservation" },
  DescribeInstances: { operation: describeInstances, response: "DescribeInstancesResponse" },
  TerminateInstances: { operation: terminateInstances, response: "TerminateInstancesResponse" },
  CreateVolume: { operation: createVolume, response: "Volume" },
  AttachVolume: { operation: attachVolume, response: "VolumeAttachment" },
  DetachVolume: { operation: detachVolume, response: "VolumeAttachment" },
  DeleteVolume: { operation: deleteVolume, response: "DeleteVolumeResponse" },
  DescribeVolumes: { operation: describeVolumes, response: "DescribeVolumesResponse" },
  DescribeAvailabilityZones: {
    operation: describeAvailabilityZones,
    response: "DescribeAvailabilityZonesResponse",
  },
  DescribeRegions: { operation: describeRegions, response: "DescribeRegionsResponse" },
} as const;

export type OperationName = keyof typeof operations;

/** Whether an action only looks. Actions there are not are taken for writes, as records of refused calls have it. */
export function isReadOnly(name: string): boolean {
  return Object.hasOwn(operations, name) && operations[name as OperationName].operation.readOnly;
}
