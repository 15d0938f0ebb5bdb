// Original file: proto/keymesh/kms/v1/admin.proto

import type { ContextValues as _keymesh_kms_v1_ContextValues, ContextValues__Output as _keymesh_kms_v1_ContextValues__Output } from '../../../keymesh/kms/v1/ContextValues.ts';

export interface ExplainDecisionRequest {
  'principal'?: (string);
  'action'?: (string);
  'keyId'?: (string);
  'region'?: (string);
  'encryptionContext'?: ({[key: string]: string});
  'grantTokens'?: (string)[];
  'viaService'?: (string);
  'context'?: ({[key: string]: _keymesh_kms_v1_ContextValues});
}

export interface ExplainDecisionRequest__Output {
  'principal': (string);
  'action': (string);
  'keyId': (string);
  'region': (string);
  'encryptionContext': ({[key: string]: string});
  'grantTokens': (string)[];
  'viaService': (string);
  'context': ({[key: string]: _keymesh_kms_v1_ContextValues__Output});
}
