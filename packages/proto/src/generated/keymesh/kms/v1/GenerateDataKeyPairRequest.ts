// Original file: proto/keymesh/kms/v1/kms.proto

import type { RecipientInfo as _keymesh_kms_v1_RecipientInfo, RecipientInfo__Output as _keymesh_kms_v1_RecipientInfo__Output } from '../../../keymesh/kms/v1/RecipientInfo.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface GenerateDataKeyPairRequest {
  'encryptionContext'?: ({[key: string]: string});
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'grantTokens'?: (string)[];
  'recipient'?: (_keymesh_kms_v1_RecipientInfo | null);
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_dryRun'?: "dryRun";
}

export interface GenerateDataKeyPairRequest__Output {
  'encryptionContext': ({[key: string]: string});
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'grantTokens': (string)[];
  'recipient': (_keymesh_kms_v1_RecipientInfo__Output | null);
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_dryRun'?: "dryRun";
}
