// Original file: proto/keymesh/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface Role {
  'accountId'?: (string);
  'roleName'?: (string);
  'path'?: (string);
  'roleId'?: (string);
  'arn'?: (string);
  'createdMs'?: (number | string | Long);
  'assumeRolePolicyDocument'?: (string);
}

export interface Role__Output {
  'accountId': (string);
  'roleName': (string);
  'path': (string);
  'roleId': (string);
  'arn': (string);
  'createdMs': (number);
  'assumeRolePolicyDocument': (string);
}
