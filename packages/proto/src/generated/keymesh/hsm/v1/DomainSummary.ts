// Original file: proto/keymesh/hsm/v1/hsm.proto

import type { Long } from '@grpc/proto-loader';

export interface DomainSummary {
  'region'?: (string);
  'epoch'?: (number | string | Long);
  'token'?: (Buffer | Uint8Array | string);
}

export interface DomainSummary__Output {
  'region': (string);
  'epoch': (number);
  'token': (Buffer);
}
