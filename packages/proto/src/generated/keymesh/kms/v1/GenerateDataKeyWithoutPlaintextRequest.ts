// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface GenerateDataKeyWithoutPlaintextRequest {
  'keyId'?: (string);
  'encryptionContext'?: ({[key: string]: string});
  'keySpec'?: (string);
  'numberOfBytes'?: (number);
  'grantTokens'?: (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_keySpec'?: "keySpec";
  '_numberOfBytes'?: "numberOfBytes";
  '_dryRun'?: "dryRun";
}

export interface GenerateDataKeyWithoutPlaintextRequest__Output {
  'keyId'?: (string);
  'encryptionContext': ({[key: string]: string});
  'keySpec'?: (string);
  'numberOfBytes'?: (number);
  'grantTokens': (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_keySpec'?: "keySpec";
  '_numberOfBytes'?: "numberOfBytes";
  '_dryRun'?: "dryRun";
}
