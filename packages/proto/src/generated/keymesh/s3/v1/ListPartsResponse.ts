// Original file: proto/keymesh/s3/v1/s3.proto

import type { Long } from '@grpc/proto-loader';

export interface _keymesh_s3_v1_ListPartsResponse_Part {
  'partNumber'?: (number);
  'size'?: (number | string | Long);
  'eTag'?: (string);
  'lastModifiedMs'?: (number | string | Long);
}

export interface _keymesh_s3_v1_ListPartsResponse_Part__Output {
  'partNumber': (number);
  'size': (number);
  'eTag': (string);
  'lastModifiedMs': (number);
}

export interface ListPartsResponse {
  'parts'?: (_keymesh_s3_v1_ListPartsResponse_Part)[];
  'isTruncated'?: (boolean);
}

export interface ListPartsResponse__Output {
  'parts': (_keymesh_s3_v1_ListPartsResponse_Part__Output)[];
  'isTruncated': (boolean);
}
