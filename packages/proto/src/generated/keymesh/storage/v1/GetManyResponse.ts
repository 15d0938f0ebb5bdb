// Original file: proto/keymesh/storage/v1/storage.proto

import type { Entry as _keymesh_storage_v1_Entry, Entry__Output as _keymesh_storage_v1_Entry__Output } from '../../../keymesh/storage/v1/Entry.ts';

export interface GetManyResponse {
  'entries'?: (_keymesh_storage_v1_Entry)[];
  'answered'?: (number);
}

export interface GetManyResponse__Output {
  'entries': (_keymesh_storage_v1_Entry__Output)[];
  'answered': (number);
}
