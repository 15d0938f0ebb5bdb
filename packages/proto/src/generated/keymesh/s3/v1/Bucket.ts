// Original file: proto/keymesh/s3/v1/s3.proto

import type { Long } from '@grpc/proto-loader';

export interface Bucket {
  'name'?: (string);
  'creationDateMs'?: (number | string | Long);
  'bucketRegion'?: (string);
}

export interface Bucket__Output {
  'name': (string);
  'creationDateMs': (number);
  'bucketRegion': (string);
}
