// Original file: proto/keymesh/kms/v1/fleet.proto

import type { HsmView as _keymesh_kms_v1_HsmView, HsmView__Output as _keymesh_kms_v1_HsmView__Output } from '../../../keymesh/kms/v1/HsmView.ts';

export interface TamperHsmResponse {
  'hsm'?: (_keymesh_kms_v1_HsmView | null);
}

export interface TamperHsmResponse__Output {
  'hsm': (_keymesh_kms_v1_HsmView__Output | null);
}
