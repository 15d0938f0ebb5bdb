// Original file: proto/keymesh/s3/v1/s3.proto

import type { NewObject as _keymesh_s3_v1_NewObject, NewObject__Output as _keymesh_s3_v1_NewObject__Output } from '../../../keymesh/s3/v1/NewObject.ts';

export interface CreateMultipartUploadRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'object'?: (_keymesh_s3_v1_NewObject | null);
  'checksumAlgorithm'?: (string);
  'checksumType'?: (string);
  '_checksumAlgorithm'?: "checksumAlgorithm";
  '_checksumType'?: "checksumType";
}

export interface CreateMultipartUploadRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'object': (_keymesh_s3_v1_NewObject__Output | null);
  'checksumAlgorithm'?: (string);
  'checksumType'?: (string);
  '_checksumAlgorithm'?: "checksumAlgorithm";
  '_checksumType'?: "checksumType";
}
