// Original file: proto/keymesh/hsm/v1/hsm.proto

import type { Long } from '@grpc/proto-loader';

export interface Frame {
  'sessionToken'?: (Buffer | Uint8Array | string);
  'sequence'?: (number | string | Long);
  'sealed'?: (Buffer | Uint8Array | string);
}

export interface Frame__Output {
  'sessionToken': (Buffer);
  'sequence': (number);
  'sealed': (Buffer);
}
