// Original file: proto/keymesh/kms/v1/kms.proto

import type { RecipientInfo as _keymesh_kms_v1_RecipientInfo, RecipientInfo__Output as _keymesh_kms_v1_RecipientInfo__Output } from '../../../keymesh/kms/v1/RecipientInfo.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface DeriveSharedSecretRequest {
  'keyId'?: (string);
  'keyAgreementAlgorithm'?: (string);
  'publicKey'?: (Buffer | Uint8Array | string);
  'grantTokens'?: (string)[];
  'dryRun'?: (boolean);
  'recipient'?: (_keymesh_kms_v1_RecipientInfo | null);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_keyAgreementAlgorithm'?: "keyAgreementAlgorithm";
  '_publicKey'?: "publicKey";
  '_dryRun'?: "dryRun";
}

export interface DeriveSharedSecretRequest__Output {
  'keyId'?: (string);
  'keyAgreementAlgorithm'?: (string);
  'publicKey'?: (Buffer);
  'grantTokens': (string)[];
  'dryRun'?: (boolean);
  'recipient': (_keymesh_kms_v1_RecipientInfo__Output | null);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_keyAgreementAlgorithm'?: "keyAgreementAlgorithm";
  '_publicKey'?: "publicKey";
  '_dryRun'?: "dryRun";
}
