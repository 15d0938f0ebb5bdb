// Original file: proto/keymesh/s3/v1/s3.proto

import type { Long } from '@grpc/proto-loader';

export interface _keymesh_s3_v1_ListObjectsV2Response_Object {
  'key'?: (string);
  'size'?: (number | string | Long);
  'eTag'?: (string);
  'lastModifiedMs'?: (number | string | Long);
}

export interface _keymesh_s3_v1_ListObjectsV2Response_Object__Output {
  'key': (string);
  'size': (number);
  'eTag': (string);
  'lastModifiedMs': (number);
}

export interface ListObjectsV2Response {
  'contents'?: (_keymesh_s3_v1_ListObjectsV2Response_Object)[];
  'commonPrefixes'?: (string)[];
  'isTruncated'?: (boolean);
  'nextContinuationToken'?: (string);
  '_nextContinuationToken'?: "nextContinuationToken";
}

export interface ListObjectsV2Response__Output {
  'contents': (_keymesh_s3_v1_ListObjectsV2Response_Object__Output)[];
  'commonPrefixes': (string)[];
  'isTruncated': (boolean);
  'nextContinuationToken'?: (string);
  '_nextContinuationToken'?: "nextContinuationToken";
}
