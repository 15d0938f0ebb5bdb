// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Long } from '@grpc/proto-loader';

export interface WriteBlocksRequest {
  'instanceId'?: (string);
  'volumeId'?: (string);
  'offset'?: (number | string | Long);
  'data'?: (Buffer | Uint8Array | string);
  'region'?: (string);
}

export interface WriteBlocksRequest__Output {
  'instanceId': (string);
  'volumeId': (string);
  'offset': (number);
  'data': (Buffer);
  'region': (string);
}
