// Original file: proto/keymesh/kms/v1/key_view.proto

import type { Long } from '@grpc/proto-loader';

export interface DeletionView {
  'dateMs'?: (number | string | Long);
  'windowDays'?: (number);
}

export interface DeletionView__Output {
  'dateMs': (number);
  'windowDays': (number);
}
