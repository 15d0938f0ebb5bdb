// Original file: proto/keymesh/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface Account {
  'accountId'?: (string);
  'name'?: (string);
  'createdMs'?: (number | string | Long);
}

export interface Account__Output {
  'accountId': (string);
  'name': (string);
  'createdMs': (number);
}
