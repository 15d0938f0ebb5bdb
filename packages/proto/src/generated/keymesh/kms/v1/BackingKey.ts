// Original file: proto/keymesh/kms/v1/key_view.proto

import type { ImportView as _keymesh_kms_v1_ImportView, ImportView__Output as _keymesh_kms_v1_ImportView__Output } from '../../../keymesh/kms/v1/ImportView.ts';
import type { Long } from '@grpc/proto-loader';

export interface BackingKey {
  'id'?: (string);
  'createdMs'?: (number | string | Long);
  'isCurrent'?: (boolean);
  'rotationType'?: (string);
  'pending'?: (string);
  'imported'?: (_keymesh_kms_v1_ImportView | null);
  'ektBytes'?: (number);
  'ektFingerprint'?: (string);
  'publicKey'?: (Buffer | Uint8Array | string);
  '_imported'?: "imported";
}

export interface BackingKey__Output {
  'id': (string);
  'createdMs': (number);
  'isCurrent': (boolean);
  'rotationType': (string);
  'pending': (string);
  'imported'?: (_keymesh_kms_v1_ImportView__Output | null);
  'ektBytes': (number);
  'ektFingerprint': (string);
  'publicKey': (Buffer);
  '_imported'?: "imported";
}
