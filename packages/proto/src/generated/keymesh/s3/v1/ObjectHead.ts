// Original file: proto/keymesh/s3/v1/s3.proto

import type { Encryption as _keymesh_s3_v1_Encryption, Encryption__Output as _keymesh_s3_v1_Encryption__Output } from '../../../keymesh/s3/v1/Encryption.ts';
import type { Checksum as _keymesh_s3_v1_Checksum, Checksum__Output as _keymesh_s3_v1_Checksum__Output } from '../../../keymesh/s3/v1/Checksum.ts';
import type { Long } from '@grpc/proto-loader';

export interface ObjectHead {
  'key'?: (string);
  'contentLength'?: (number | string | Long);
  'eTag'?: (string);
  'lastModifiedMs'?: (number | string | Long);
  'contentType'?: (string);
  'metadata'?: ({[key: string]: string});
  'encryption'?: (_keymesh_s3_v1_Encryption | null);
  'checksum'?: (_keymesh_s3_v1_Checksum | null);
  'rangeStart'?: (number | string | Long);
  'rangeEnd'?: (number | string | Long);
  'partsCount'?: (number);
  '_partsCount'?: "partsCount";
}

export interface ObjectHead__Output {
  'key': (string);
  'contentLength': (number);
  'eTag': (string);
  'lastModifiedMs': (number);
  'contentType': (string);
  'metadata': ({[key: string]: string});
  'encryption': (_keymesh_s3_v1_Encryption__Output | null);
  'checksum': (_keymesh_s3_v1_Checksum__Output | null);
  'rangeStart': (number);
  'rangeEnd': (number);
  'partsCount'?: (number);
  '_partsCount'?: "partsCount";
}
