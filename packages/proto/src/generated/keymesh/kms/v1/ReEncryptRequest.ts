// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface ReEncryptRequest {
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
  'sourceEncryptionContext'?: ({[key: string]: string});
  'sourceKeyId'?: (string);
  'destinationKeyId'?: (string);
  'destinationEncryptionContext'?: ({[key: string]: string});
  'sourceEncryptionAlgorithm'?: (string);
  'destinationEncryptionAlgorithm'?: (string);
  'grantTokens'?: (string)[];
  'dryRun'?: (boolean);
  'dryRunModifiers'?: (string)[];
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_sourceKeyId'?: "sourceKeyId";
  '_destinationKeyId'?: "destinationKeyId";
  '_sourceEncryptionAlgorithm'?: "sourceEncryptionAlgorithm";
  '_destinationEncryptionAlgorithm'?: "destinationEncryptionAlgorithm";
  '_dryRun'?: "dryRun";
}

export interface ReEncryptRequest__Output {
  'ciphertextBlob'?: (Buffer);
  'sourceEncryptionContext': ({[key: string]: string});
  'sourceKeyId'?: (string);
  'destinationKeyId'?: (string);
  'destinationEncryptionContext': ({[key: string]: string});
  'sourceEncryptionAlgorithm'?: (string);
  'destinationEncryptionAlgorithm'?: (string);
  'grantTokens': (string)[];
  'dryRun'?: (boolean);
  'dryRunModifiers': (string)[];
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_sourceKeyId'?: "sourceKeyId";
  '_destinationKeyId'?: "destinationKeyId";
  '_sourceEncryptionAlgorithm'?: "sourceEncryptionAlgorithm";
  '_destinationEncryptionAlgorithm'?: "destinationEncryptionAlgorithm";
  '_dryRun'?: "dryRun";
}
