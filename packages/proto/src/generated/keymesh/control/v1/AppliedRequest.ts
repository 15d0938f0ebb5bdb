// Original file: proto/keymesh/control/v1/control.proto

import type { Long } from '@grpc/proto-loader';

export interface AppliedRequest {
  'revision'?: (number | string | Long);
}

export interface AppliedRequest__Output {
  'revision': (number);
}
