// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface Entry {
  'key'?: (string);
  'value'?: (Buffer | Uint8Array | string);
  'version'?: (number | string | Long);
}

export interface Entry__Output {
  'key': (string);
  'value': (Buffer);
  'version': (number);
}
