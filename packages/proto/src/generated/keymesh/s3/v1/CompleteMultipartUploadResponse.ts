// Original file: proto/keymesh/s3/v1/s3.proto

import type { Encryption as _keymesh_s3_v1_Encryption, Encryption__Output as _keymesh_s3_v1_Encryption__Output } from '../../../keymesh/s3/v1/Encryption.ts';
import type { Checksum as _keymesh_s3_v1_Checksum, Checksum__Output as _keymesh_s3_v1_Checksum__Output } from '../../../keymesh/s3/v1/Checksum.ts';

export interface CompleteMultipartUploadResponse {
  'eTag'?: (string);
  'encryption'?: (_keymesh_s3_v1_Encryption | null);
  'checksum'?: (_keymesh_s3_v1_Checksum | null);
}

export interface CompleteMultipartUploadResponse__Output {
  'eTag': (string);
  'encryption': (_keymesh_s3_v1_Encryption__Output | null);
  'checksum': (_keymesh_s3_v1_Checksum__Output | null);
}
