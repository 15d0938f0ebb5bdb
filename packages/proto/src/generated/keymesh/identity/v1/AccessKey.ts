// Original file: proto/keymesh/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface AccessKey {
  'accessKeyId'?: (string);
  'accountId'?: (string);
  'userName'?: (string);
  'createdMs'?: (number | string | Long);
}

export interface AccessKey__Output {
  'accessKeyId': (string);
  'accountId': (string);
  'userName': (string);
  'createdMs': (number);
}
