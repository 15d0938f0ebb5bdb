// Original file: proto/keymesh/kms/v1/fleet.proto

import type { DomainView as _keymesh_kms_v1_DomainView, DomainView__Output as _keymesh_kms_v1_DomainView__Output } from '../../../keymesh/kms/v1/DomainView.ts';
import type { HsmView as _keymesh_kms_v1_HsmView, HsmView__Output as _keymesh_kms_v1_HsmView__Output } from '../../../keymesh/kms/v1/HsmView.ts';

export interface ShowFleetResponse {
  'domains'?: (_keymesh_kms_v1_DomainView)[];
  'hsms'?: (_keymesh_kms_v1_HsmView)[];
}

export interface ShowFleetResponse__Output {
  'domains': (_keymesh_kms_v1_DomainView__Output)[];
  'hsms': (_keymesh_kms_v1_HsmView__Output)[];
}
