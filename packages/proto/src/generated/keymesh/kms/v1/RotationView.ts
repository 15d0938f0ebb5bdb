// Original file: proto/keymesh/kms/v1/key_view.proto

import type { Long } from '@grpc/proto-loader';

export interface RotationView {
  'periodDays'?: (number);
  'nextMs'?: (number | string | Long);
}

export interface RotationView__Output {
  'periodDays': (number);
  'nextMs': (number);
}
