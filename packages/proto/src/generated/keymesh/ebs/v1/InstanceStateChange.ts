// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { InstanceState as _keymesh_ebs_v1_InstanceState, InstanceState__Output as _keymesh_ebs_v1_InstanceState__Output } from '../../../keymesh/ebs/v1/InstanceState.ts';

export interface InstanceStateChange {
  'instanceId'?: (string);
  'currentState'?: (_keymesh_ebs_v1_InstanceState | null);
  'previousState'?: (_keymesh_ebs_v1_InstanceState | null);
  '_instanceId'?: "instanceId";
}

export interface InstanceStateChange__Output {
  'instanceId'?: (string);
  'currentState': (_keymesh_ebs_v1_InstanceState__Output | null);
  'previousState': (_keymesh_ebs_v1_InstanceState__Output | null);
  '_instanceId'?: "instanceId";
}
