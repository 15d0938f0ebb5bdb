// Original file: proto/keymesh/kms/v1/key_view.proto

import type { KeyView as _keymesh_kms_v1_KeyView, KeyView__Output as _keymesh_kms_v1_KeyView__Output } from '../../../keymesh/kms/v1/KeyView.ts';
import type { BackingKey as _keymesh_kms_v1_BackingKey, BackingKey__Output as _keymesh_kms_v1_BackingKey__Output } from '../../../keymesh/kms/v1/BackingKey.ts';
import type { GrantView as _keymesh_kms_v1_GrantView, GrantView__Output as _keymesh_kms_v1_GrantView__Output } from '../../../keymesh/kms/v1/GrantView.ts';
import type { KeyUsageView as _keymesh_kms_v1_KeyUsageView, KeyUsageView__Output as _keymesh_kms_v1_KeyUsageView__Output } from '../../../keymesh/kms/v1/KeyUsageView.ts';

export interface ShowKeyResponse {
  'key'?: (_keymesh_kms_v1_KeyView | null);
  'backingKeys'?: (_keymesh_kms_v1_BackingKey)[];
  'policy'?: (string);
  'grants'?: (_keymesh_kms_v1_GrantView)[];
  'grantsTruncated'?: (boolean);
  'usage'?: (_keymesh_kms_v1_KeyUsageView | null);
}

export interface ShowKeyResponse__Output {
  'key': (_keymesh_kms_v1_KeyView__Output | null);
  'backingKeys': (_keymesh_kms_v1_BackingKey__Output)[];
  'policy': (string);
  'grants': (_keymesh_kms_v1_GrantView__Output)[];
  'grantsTruncated': (boolean);
  'usage': (_keymesh_kms_v1_KeyUsageView__Output | null);
}
