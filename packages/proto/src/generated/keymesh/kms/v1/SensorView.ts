// Original file: proto/keymesh/kms/v1/fleet.proto

import type { Long } from '@grpc/proto-loader';

export interface SensorView {
  'name'?: (string);
  'trippedMs'?: (number | string | Long);
  '_trippedMs'?: "trippedMs";
}

export interface SensorView__Output {
  'name': (string);
  'trippedMs'?: (number);
  '_trippedMs'?: "trippedMs";
}
