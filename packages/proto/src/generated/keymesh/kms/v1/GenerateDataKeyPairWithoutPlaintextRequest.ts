// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface GenerateDataKeyPairWithoutPlaintextRequest {
  'encryptionContext'?: ({[key: string]: string});
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'grantTokens'?: (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_dryRun'?: "dryRun";
}

export interface GenerateDataKeyPairWithoutPlaintextRequest__Output {
  'encryptionContext': ({[key: string]: string});
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'grantTokens': (string)[];
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_dryRun'?: "dryRun";
}
