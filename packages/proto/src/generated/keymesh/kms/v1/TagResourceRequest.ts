// Original file: proto/keymesh/kms/v1/kms.proto

import type { Tag as _keymesh_kms_v1_Tag, Tag__Output as _keymesh_kms_v1_Tag__Output } from '../../../keymesh/kms/v1/Tag.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface TagResourceRequest {
  'keyId'?: (string);
  'tags'?: (_keymesh_kms_v1_Tag)[];
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
}

export interface TagResourceRequest__Output {
  'keyId'?: (string);
  'tags': (_keymesh_kms_v1_Tag__Output)[];
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
}
