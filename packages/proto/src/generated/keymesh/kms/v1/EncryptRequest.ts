// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface EncryptRequest {
  'keyId'?: (string);
  'plaintext'?: (Buffer | Uint8Array | string);
  'encryptionContext'?: ({[key: string]: string});
  'grantTokens'?: (string)[];
  'encryptionAlgorithm'?: (string);
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_plaintext'?: "plaintext";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
  '_dryRun'?: "dryRun";
}

export interface EncryptRequest__Output {
  'keyId'?: (string);
  'plaintext'?: (Buffer);
  'encryptionContext': ({[key: string]: string});
  'grantTokens': (string)[];
  'encryptionAlgorithm'?: (string);
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_plaintext'?: "plaintext";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
  '_dryRun'?: "dryRun";
}
