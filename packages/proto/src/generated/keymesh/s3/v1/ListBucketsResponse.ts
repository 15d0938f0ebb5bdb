// Original file: proto/keymesh/s3/v1/s3.proto

import type { Bucket as _keymesh_s3_v1_Bucket, Bucket__Output as _keymesh_s3_v1_Bucket__Output } from '../../../keymesh/s3/v1/Bucket.ts';

export interface ListBucketsResponse {
  'buckets'?: (_keymesh_s3_v1_Bucket)[];
  'continuationToken'?: (string);
  '_continuationToken'?: "continuationToken";
}

export interface ListBucketsResponse__Output {
  'buckets': (_keymesh_s3_v1_Bucket__Output)[];
  'continuationToken'?: (string);
  '_continuationToken'?: "continuationToken";
}
