// Original file: proto/keymesh/s3/v1/s3.proto

import type { NewObject as _keymesh_s3_v1_NewObject, NewObject__Output as _keymesh_s3_v1_NewObject__Output } from '../../../keymesh/s3/v1/NewObject.ts';
import type { Long } from '@grpc/proto-loader';

export interface _keymesh_s3_v1_PutObjectRequest_Start {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'contentLength'?: (number | string | Long);
  'object'?: (_keymesh_s3_v1_NewObject | null);
  'ifMatch'?: (string);
  'ifNoneMatch'?: (string);
  'checksumAlgorithm'?: (string);
  'checksum'?: (string);
  '_ifMatch'?: "ifMatch";
  '_ifNoneMatch'?: "ifNoneMatch";
  '_checksumAlgorithm'?: "checksumAlgorithm";
  '_checksum'?: "checksum";
}

export interface _keymesh_s3_v1_PutObjectRequest_Start__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'contentLength': (number);
  'object': (_keymesh_s3_v1_NewObject__Output | null);
  'ifMatch'?: (string);
  'ifNoneMatch'?: (string);
  'checksumAlgorithm'?: (string);
  'checksum'?: (string);
  '_ifMatch'?: "ifMatch";
  '_ifNoneMatch'?: "ifNoneMatch";
  '_checksumAlgorithm'?: "checksumAlgorithm";
  '_checksum'?: "checksum";
}

export interface PutObjectRequest {
  'start'?: (_keymesh_s3_v1_PutObjectRequest_Start | null);
  'data'?: (Buffer | Uint8Array | string);
  'content'?: "start"|"data";
}

export interface PutObjectRequest__Output {
  'start'?: (_keymesh_s3_v1_PutObjectRequest_Start__Output | null);
  'data'?: (Buffer);
  'content'?: "start"|"data";
}
