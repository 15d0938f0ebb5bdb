// Original file: proto/keymesh/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface User {
  'accountId'?: (string);
  'userName'?: (string);
  'path'?: (string);
  'userId'?: (string);
  'arn'?: (string);
  'createdMs'?: (number | string | Long);
}

export interface User__Output {
  'accountId': (string);
  'userName': (string);
  'path': (string);
  'userId': (string);
  'arn': (string);
  'createdMs': (number);
}
