// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface WatchChange {
  'key'?: (string);
  'value'?: (Buffer | Uint8Array | string);
  'version'?: (number | string | Long);
  '_value'?: "value";
}

export interface WatchChange__Output {
  'key': (string);
  'value'?: (Buffer);
  'version': (number);
  '_value'?: "value";
}
