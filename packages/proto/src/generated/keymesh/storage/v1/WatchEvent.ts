// Original file: proto/keymesh/storage/v1/storage.proto

import type { WatchChange as _keymesh_storage_v1_WatchChange, WatchChange__Output as _keymesh_storage_v1_WatchChange__Output } from '../../../keymesh/storage/v1/WatchChange.ts';

export interface WatchEvent {
  'started'?: (boolean);
  'changes'?: (_keymesh_storage_v1_WatchChange)[];
}

export interface WatchEvent__Output {
  'started': (boolean);
  'changes': (_keymesh_storage_v1_WatchChange__Output)[];
}
