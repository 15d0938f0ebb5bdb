// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface WriteResponse {
  'versions'?: (number | string | Long)[];
}

export interface WriteResponse__Output {
  'versions': (number)[];
}
