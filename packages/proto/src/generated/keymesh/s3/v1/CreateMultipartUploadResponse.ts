// Original file: proto/keymesh/s3/v1/s3.proto

import type { Encryption as _keymesh_s3_v1_Encryption, Encryption__Output as _keymesh_s3_v1_Encryption__Output } from '../../../keymesh/s3/v1/Encryption.ts';

export interface CreateMultipartUploadResponse {
  'uploadId'?: (string);
  'encryption'?: (_keymesh_s3_v1_Encryption | null);
}

export interface CreateMultipartUploadResponse__Output {
  'uploadId': (string);
  'encryption': (_keymesh_s3_v1_Encryption__Output | null);
}
