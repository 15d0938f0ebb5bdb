// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { AvailabilityZone as _keymesh_ebs_v1_AvailabilityZone, AvailabilityZone__Output as _keymesh_ebs_v1_AvailabilityZone__Output } from '../../../keymesh/ebs/v1/AvailabilityZone.ts';

export interface DescribeAvailabilityZonesResponse {
  'availabilityZones'?: (_keymesh_ebs_v1_AvailabilityZone)[];
}

export interface DescribeAvailabilityZonesResponse__Output {
  'availabilityZones': (_keymesh_ebs_v1_AvailabilityZone__Output)[];
}
