// Original file: proto/keymesh/s3/v1/s3.proto

import type { Long } from '@grpc/proto-loader';

export interface _keymesh_s3_v1_ListMultipartUploadsResponse_Upload {
  'key'?: (string);
  'uploadId'?: (string);
  'initiatedMs'?: (number | string | Long);
}

export interface _keymesh_s3_v1_ListMultipartUploadsResponse_Upload__Output {
  'key': (string);
  'uploadId': (string);
  'initiatedMs': (number);
}

export interface ListMultipartUploadsResponse {
  'uploads'?: (_keymesh_s3_v1_ListMultipartUploadsResponse_Upload)[];
  'isTruncated'?: (boolean);
  'nextKeyMarker'?: (string);
  'nextUploadIdMarker'?: (string);
  '_nextKeyMarker'?: "nextKeyMarker";
  '_nextUploadIdMarker'?: "nextUploadIdMarker";
}

export interface ListMultipartUploadsResponse__Output {
  'uploads': (_keymesh_s3_v1_ListMultipartUploadsResponse_Upload__Output)[];
  'isTruncated': (boolean);
  'nextKeyMarker'?: (string);
  'nextUploadIdMarker'?: (string);
  '_nextKeyMarker'?: "nextKeyMarker";
  '_nextUploadIdMarker'?: "nextUploadIdMarker";
}
