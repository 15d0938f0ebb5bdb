// Original file: proto/keymesh/s3/v1/s3.proto

import type { Long } from '@grpc/proto-loader';

export interface _keymesh_s3_v1_UploadPartRequest_Start {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'uploadId'?: (string);
  'partNumber'?: (number);
  'contentLength'?: (number | string | Long);
  'checksumAlgorithm'?: (string);
  'checksum'?: (string);
  '_checksumAlgorithm'?: "checksumAlgorithm";
  '_checksum'?: "checksum";
}

export interface _keymesh_s3_v1_UploadPartRequest_Start__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'uploadId': (string);
  'partNumber': (number);
  'contentLength': (number);
  'checksumAlgorithm'?: (string);
  'checksum'?: (string);
  '_checksumAlgorithm'?: "checksumAlgorithm";
  '_checksum'?: "checksum";
}

export interface UploadPartRequest {
  'start'?: (_keymesh_s3_v1_UploadPartRequest_Start | null);
  'data'?: (Buffer | Uint8Array | string);
  'content'?: "start"|"data";
}

export interface UploadPartRequest__Output {
  'start'?: (_keymesh_s3_v1_UploadPartRequest_Start__Output | null);
  'data'?: (Buffer);
  'content'?: "start"|"data";
}
