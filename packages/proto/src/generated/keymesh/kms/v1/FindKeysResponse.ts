// Original file: proto/keymesh/kms/v1/key_view.proto

import type { KeyView as _keymesh_kms_v1_KeyView, KeyView__Output as _keymesh_kms_v1_KeyView__Output } from '../../../keymesh/kms/v1/KeyView.ts';

export interface FindKeysResponse {
  'keys'?: (_keymesh_kms_v1_KeyView)[];
  'truncated'?: (boolean);
}

export interface FindKeysResponse__Output {
  'keys': (_keymesh_kms_v1_KeyView__Output)[];
  'truncated': (boolean);
}
