// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface VerifyRequest {
  'keyId'?: (string);
  'message'?: (Buffer | Uint8Array | string);
  'messageType'?: (string);
  'signature'?: (Buffer | Uint8Array | string);
  'signingAlgorithm'?: (string);
  'grantTokens'?: (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_message'?: "message";
  '_messageType'?: "messageType";
  '_signature'?: "signature";
  '_signingAlgorithm'?: "signingAlgorithm";
  '_dryRun'?: "dryRun";
}

export interface VerifyRequest__Output {
  'keyId'?: (string);
  'message'?: (Buffer);
  'messageType'?: (string);
  'signature'?: (Buffer);
  'signingAlgorithm'?: (string);
  'grantTokens': (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_message'?: "message";
  '_messageType'?: "messageType";
  '_signature'?: "signature";
  '_signingAlgorithm'?: "signingAlgorithm";
  '_dryRun'?: "dryRun";
}
