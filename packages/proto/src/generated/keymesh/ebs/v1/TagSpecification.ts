// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Tag as _keymesh_ebs_v1_Tag, Tag__Output as _keymesh_ebs_v1_Tag__Output } from '../../../keymesh/ebs/v1/Tag.ts';

export interface TagSpecification {
  'resourceType'?: (string);
  'tags'?: (_keymesh_ebs_v1_Tag)[];
  '_resourceType'?: "resourceType";
}

export interface TagSpecification__Output {
  'resourceType'?: (string);
  'tags': (_keymesh_ebs_v1_Tag__Output)[];
  '_resourceType'?: "resourceType";
}
