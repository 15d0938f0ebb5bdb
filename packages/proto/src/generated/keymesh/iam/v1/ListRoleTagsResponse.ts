// Original file: proto/keymesh/iam/v1/iam.proto

import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface ListRoleTagsResponse {
  'tags'?: (_keymesh_iam_v1_Tag)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListRoleTagsResponse__Output {
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
