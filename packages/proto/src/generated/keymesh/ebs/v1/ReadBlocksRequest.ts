// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Long } from '@grpc/proto-loader';

export interface ReadBlocksRequest {
  'instanceId'?: (string);
  'volumeId'?: (string);
  'offset'?: (number | string | Long);
  'length'?: (number | string | Long);
  'region'?: (string);
}

export interface ReadBlocksRequest__Output {
  'instanceId': (string);
  'volumeId': (string);
  'offset': (number);
  'length': (number);
  'region': (string);
}
