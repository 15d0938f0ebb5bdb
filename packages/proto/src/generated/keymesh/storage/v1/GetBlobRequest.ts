// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface GetBlobRequest {
  'name'?: (string);
  'start'?: (number | string | Long);
  'end'?: (number | string | Long);
  '_end'?: "end";
}

export interface GetBlobRequest__Output {
  'name': (string);
  'start': (number);
  'end'?: (number);
  '_end'?: "end";
}
