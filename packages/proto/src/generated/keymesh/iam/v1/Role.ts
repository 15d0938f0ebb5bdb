// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { AttachedPermissionsBoundary as _keymesh_iam_v1_AttachedPermissionsBoundary, AttachedPermissionsBoundary__Output as _keymesh_iam_v1_AttachedPermissionsBoundary__Output } from '../../../keymesh/iam/v1/AttachedPermissionsBoundary.ts';
import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';
import type { RoleLastUsed as _keymesh_iam_v1_RoleLastUsed, RoleLastUsed__Output as _keymesh_iam_v1_RoleLastUsed__Output } from '../../../keymesh/iam/v1/RoleLastUsed.ts';

export interface Role {
  'path'?: (string);
  'roleName'?: (string);
  'roleId'?: (string);
  'arn'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  'assumeRolePolicyDocument'?: (string);
  'description'?: (string);
  'maxSessionDuration'?: (number);
  'permissionsBoundary'?: (_keymesh_iam_v1_AttachedPermissionsBoundary | null);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  'roleLastUsed'?: (_keymesh_iam_v1_RoleLastUsed | null);
  '_path'?: "path";
  '_roleName'?: "roleName";
  '_roleId'?: "roleId";
  '_arn'?: "arn";
  '_assumeRolePolicyDocument'?: "assumeRolePolicyDocument";
  '_description'?: "description";
  '_maxSessionDuration'?: "maxSessionDuration";
}

export interface Role__Output {
  'path'?: (string);
  'roleName'?: (string);
  'roleId'?: (string);
  'arn'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  'assumeRolePolicyDocument'?: (string);
  'description'?: (string);
  'maxSessionDuration'?: (number);
  'permissionsBoundary': (_keymesh_iam_v1_AttachedPermissionsBoundary__Output | null);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  'roleLastUsed': (_keymesh_iam_v1_RoleLastUsed__Output | null);
  '_path'?: "path";
  '_roleName'?: "roleName";
  '_roleId'?: "roleId";
  '_arn'?: "arn";
  '_assumeRolePolicyDocument'?: "assumeRolePolicyDocument";
  '_description'?: "description";
  '_maxSessionDuration'?: "maxSessionDuration";
}
