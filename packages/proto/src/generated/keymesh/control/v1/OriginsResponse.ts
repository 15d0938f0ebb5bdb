// Original file: proto/keymesh/control/v1/member_state.proto

import type { Origin as _keymesh_control_v1_Origin, Origin__Output as _keymesh_control_v1_Origin__Output } from '../../../keymesh/control/v1/Origin.ts';

export interface OriginsResponse {
  'origins'?: (_keymesh_control_v1_Origin)[];
}

export interface OriginsResponse__Output {
  'origins': (_keymesh_control_v1_Origin__Output)[];
}
