// Original file: proto/keymesh/kms/v1/kms.proto

import type { RecipientInfo as _keymesh_kms_v1_RecipientInfo, RecipientInfo__Output as _keymesh_kms_v1_RecipientInfo__Output } from '../../../keymesh/kms/v1/RecipientInfo.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface DecryptRequest {
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
  'encryptionContext'?: ({[key: string]: string});
  'grantTokens'?: (string)[];
  'keyId'?: (string);
  'encryptionAlgorithm'?: (string);
  'recipient'?: (_keymesh_kms_v1_RecipientInfo | null);
  'dryRun'?: (boolean);
  'dryRunModifiers'?: (string)[];
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_keyId'?: "keyId";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
  '_dryRun'?: "dryRun";
}

export interface DecryptRequest__Output {
  'ciphertextBlob'?: (Buffer);
  'encryptionContext': ({[key: string]: string});
  'grantTokens': (string)[];
  'keyId'?: (string);
  'encryptionAlgorithm'?: (string);
  'recipient': (_keymesh_kms_v1_RecipientInfo__Output | null);
  'dryRun'?: (boolean);
  'dryRunModifiers': (string)[];
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_keyId'?: "keyId";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
  '_dryRun'?: "dryRun";
}
