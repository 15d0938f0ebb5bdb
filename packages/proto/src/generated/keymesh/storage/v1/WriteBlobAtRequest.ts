// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface WriteBlobAtRequest {
  'name'?: (string);
  'offset'?: (number | string | Long);
  'data'?: (Buffer | Uint8Array | string);
}

export interface WriteBlobAtRequest__Output {
  'name': (string);
  'offset': (number);
  'data': (Buffer);
}
