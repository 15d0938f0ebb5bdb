// Original file: proto/keymesh/hsm/v1/hsm.proto

import type { Long } from '@grpc/proto-loader';

export interface SensorStatus {
  'name'?: (string);
  'trippedMs'?: (number | string | Long);
  '_trippedMs'?: "trippedMs";
}

export interface SensorStatus__Output {
  'name': (string);
  'trippedMs'?: (number);
  '_trippedMs'?: "trippedMs";
}
