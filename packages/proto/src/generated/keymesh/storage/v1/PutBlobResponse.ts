// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface PutBlobResponse {
  'size'?: (number | string | Long);
}

export interface PutBlobResponse__Output {
  'size': (number);
}
