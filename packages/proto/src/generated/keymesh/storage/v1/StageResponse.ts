// Original file: proto/keymesh/storage/v1/storage_admin.proto

import type { Long } from '@grpc/proto-loader';

export interface StageResponse {
  'stage'?: (string);
  'entries'?: (number | string | Long);
  'blobs'?: (number | string | Long);
}

export interface StageResponse__Output {
  'stage': (string);
  'entries': (number);
  'blobs': (number);
}
