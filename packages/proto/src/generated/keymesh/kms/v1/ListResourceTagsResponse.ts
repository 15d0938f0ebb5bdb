// Original file: proto/keymesh/kms/v1/kms.proto

import type { Tag as _keymesh_kms_v1_Tag, Tag__Output as _keymesh_kms_v1_Tag__Output } from '../../../keymesh/kms/v1/Tag.ts';

export interface ListResourceTagsResponse {
  'tags'?: (_keymesh_kms_v1_Tag)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}

export interface ListResourceTagsResponse__Output {
  'tags': (_keymesh_kms_v1_Tag__Output)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}
