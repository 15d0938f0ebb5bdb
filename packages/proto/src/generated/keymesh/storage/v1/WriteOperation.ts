// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface WriteOperation {
  'key'?: (string);
  'value'?: (Buffer | Uint8Array | string);
  'ifVersion'?: (number | string | Long);
  '_value'?: "value";
  '_ifVersion'?: "ifVersion";
}

export interface WriteOperation__Output {
  'key': (string);
  'value'?: (Buffer);
  'ifVersion'?: (number);
  '_value'?: "value";
  '_ifVersion'?: "ifVersion";
}
