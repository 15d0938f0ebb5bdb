// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { InstanceStateChange as _keymesh_ebs_v1_InstanceStateChange, InstanceStateChange__Output as _keymesh_ebs_v1_InstanceStateChange__Output } from '../../../keymesh/ebs/v1/InstanceStateChange.ts';

export interface TerminateInstancesResponse {
  'terminatingInstances'?: (_keymesh_ebs_v1_InstanceStateChange)[];
}

export interface TerminateInstancesResponse__Output {
  'terminatingInstances': (_keymesh_ebs_v1_InstanceStateChange__Output)[];
}
