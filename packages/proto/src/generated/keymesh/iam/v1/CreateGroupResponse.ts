// Original file: proto/keymesh/iam/v1/iam.proto

import type { Group as _keymesh_iam_v1_Group, Group__Output as _keymesh_iam_v1_Group__Output } from '../../../keymesh/iam/v1/Group.ts';

export interface CreateGroupResponse {
  'group'?: (_keymesh_iam_v1_Group | null);
}

export interface CreateGroupResponse__Output {
  'group': (_keymesh_iam_v1_Group__Output | null);
}
