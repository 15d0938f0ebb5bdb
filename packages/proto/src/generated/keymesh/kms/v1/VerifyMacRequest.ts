// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface VerifyMacRequest {
  'message'?: (Buffer | Uint8Array | string);
  'keyId'?: (string);
  'macAlgorithm'?: (string);
  'mac'?: (Buffer | Uint8Array | string);
  'grantTokens'?: (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_message'?: "message";
  '_keyId'?: "keyId";
  '_macAlgorithm'?: "macAlgorithm";
  '_mac'?: "mac";
  '_dryRun'?: "dryRun";
}

export interface VerifyMacRequest__Output {
  'message'?: (Buffer);
  'keyId'?: (string);
  'macAlgorithm'?: (string);
  'mac'?: (Buffer);
  'grantTokens': (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_message'?: "message";
  '_keyId'?: "keyId";
  '_macAlgorithm'?: "macAlgorithm";
  '_mac'?: "mac";
  '_dryRun'?: "dryRun";
}
