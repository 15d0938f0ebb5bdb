// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface SignRequest {
  'keyId'?: (string);
  'message'?: (Buffer | Uint8Array | string);
  'messageType'?: (string);
  'grantTokens'?: (string)[];
  'signingAlgorithm'?: (string);
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_message'?: "message";
  '_messageType'?: "messageType";
  '_signingAlgorithm'?: "signingAlgorithm";
  '_dryRun'?: "dryRun";
}

export interface SignRequest__Output {
  'keyId'?: (string);
  'message'?: (Buffer);
  'messageType'?: (string);
  'grantTokens': (string)[];
  'signingAlgorithm'?: (string);
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_message'?: "message";
  '_messageType'?: "messageType";
  '_signingAlgorithm'?: "signingAlgorithm";
  '_dryRun'?: "dryRun";
}
