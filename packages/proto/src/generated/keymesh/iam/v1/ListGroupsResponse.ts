// Original file: proto/keymesh/iam/v1/iam.proto

import type { Group as _keymesh_iam_v1_Group, Group__Output as _keymesh_iam_v1_Group__Output } from '../../../keymesh/iam/v1/Group.ts';

export interface ListGroupsResponse {
  'groups'?: (_keymesh_iam_v1_Group)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListGroupsResponse__Output {
  'groups': (_keymesh_iam_v1_Group__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
