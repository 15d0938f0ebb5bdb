// Original file: proto/keymesh/iam/v1/iam.proto

import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface CreateRoleRequest {
  'path'?: (string);
  'roleName'?: (string);
  'assumeRolePolicyDocument'?: (string);
  'description'?: (string);
  'maxSessionDuration'?: (number);
  'permissionsBoundary'?: (string);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  'accountId'?: (string);
  '_path'?: "path";
  '_roleName'?: "roleName";
  '_assumeRolePolicyDocument'?: "assumeRolePolicyDocument";
  '_description'?: "description";
  '_maxSessionDuration'?: "maxSessionDuration";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}

export interface CreateRoleRequest__Output {
  'path'?: (string);
  'roleName'?: (string);
  'assumeRolePolicyDocument'?: (string);
  'description'?: (string);
  'maxSessionDuration'?: (number);
  'permissionsBoundary'?: (string);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  'accountId'?: (string);
  '_path'?: "path";
  '_roleName'?: "roleName";
  '_assumeRolePolicyDocument'?: "assumeRolePolicyDocument";
  '_description'?: "description";
  '_maxSessionDuration'?: "maxSessionDuration";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}
