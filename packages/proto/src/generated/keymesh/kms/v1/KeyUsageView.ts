// Original file: proto/keymesh/kms/v1/key_view.proto

import type { Long } from '@grpc/proto-loader';

export interface KeyUsageView {
  'operation'?: (string);
  'timeMs'?: (number | string | Long);
  'eventId'?: (string);
  'requestId'?: (string);
}

export interface KeyUsageView__Output {
  'operation': (string);
  'timeMs': (number);
  'eventId': (string);
  'requestId': (string);
}
