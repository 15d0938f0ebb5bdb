// Original file: proto/keymesh/storage/v1/storage.proto

import type { WriteOperation as _keymesh_storage_v1_WriteOperation, WriteOperation__Output as _keymesh_storage_v1_WriteOperation__Output } from '../../../keymesh/storage/v1/WriteOperation.ts';

export interface WriteRequest {
  'writes'?: (_keymesh_storage_v1_WriteOperation)[];
}

export interface WriteRequest__Output {
  'writes': (_keymesh_storage_v1_WriteOperation__Output)[];
}
