// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface HeadBlobResponse {
  'size'?: (number | string | Long);
  '_size'?: "size";
}

export interface HeadBlobResponse__Output {
  'size'?: (number);
  '_size'?: "size";
}
