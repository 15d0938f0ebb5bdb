// Original file: proto/keymesh/s3/v1/s3_admin.proto

import type { Long } from '@grpc/proto-loader';

export interface EncryptedObject {
  'bucket'?: (string);
  'key'?: (string);
  'bytes'?: (number | string | Long);
  'keyArn'?: (string);
  'encryptionContext'?: ({[key: string]: string});
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
}

export interface EncryptedObject__Output {
  'bucket': (string);
  'key': (string);
  'bytes': (number);
  'keyArn': (string);
  'encryptionContext': ({[key: string]: string});
  'ciphertextBlob': (Buffer);
}
