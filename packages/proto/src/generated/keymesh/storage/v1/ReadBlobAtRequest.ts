// Original file: proto/keymesh/storage/v1/storage.proto

import type { Long } from '@grpc/proto-loader';

export interface ReadBlobAtRequest {
  'name'?: (string);
  'offset'?: (number | string | Long);
  'length'?: (number);
}

export interface ReadBlobAtRequest__Output {
  'name': (string);
  'offset': (number);
  'length': (number);
}
