// Original file: proto/keymesh/storage/v1/storage_admin.proto

import type { Origin as _keymesh_control_v1_Origin, Origin__Output as _keymesh_control_v1_Origin__Output } from '../../../keymesh/control/v1/Origin.ts';

export interface StageRequest {
  'origins'?: (_keymesh_control_v1_Origin)[];
  'data'?: (Buffer | Uint8Array | string);
}

export interface StageRequest__Output {
  'origins': (_keymesh_control_v1_Origin__Output)[];
  'data': (Buffer);
}
