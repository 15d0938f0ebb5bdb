// Original file: proto/keymesh/kms/v1/key_view.proto

import type { Long } from '@grpc/proto-loader';

export interface ImportView {
  'present'?: (boolean);
  'validToMs'?: (number | string | Long);
  'description'?: (string);
}

export interface ImportView__Output {
  'present': (boolean);
  'validToMs': (number);
  'description': (string);
}
