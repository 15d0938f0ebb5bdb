// Original file: proto/keymesh/control/v1/control.proto

import type { Long } from '@grpc/proto-loader';

export interface AppliedResponse {
  'revision'?: (number | string | Long);
  'nowMs'?: (number | string | Long);
}

export interface AppliedResponse__Output {
  'revision': (number);
  'nowMs': (number);
}
