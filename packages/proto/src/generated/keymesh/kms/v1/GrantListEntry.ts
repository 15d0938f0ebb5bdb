// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { GrantConstraints as _keymesh_kms_v1_GrantConstraints, GrantConstraints__Output as _keymesh_kms_v1_GrantConstraints__Output } from '../../../keymesh/kms/v1/GrantConstraints.ts';

export interface GrantListEntry {
  'keyId'?: (string);
  'grantId'?: (string);
  'name'?: (string);
  'creationDate'?: (_google_protobuf_Timestamp | null);
  'granteePrincipal'?: (string);
  'retiringPrincipal'?: (string);
  'issuingAccount'?: (string);
  'operations'?: (string)[];
  'constraints'?: (_keymesh_kms_v1_GrantConstraints | null);
  'granteeServicePrincipal'?: (string);
  'retiringServicePrincipal'?: (string);
  '_keyId'?: "keyId";
  '_grantId'?: "grantId";
  '_name'?: "name";
  '_granteePrincipal'?: "granteePrincipal";
  '_retiringPrincipal'?: "retiringPrincipal";
  '_issuingAccount'?: "issuingAccount";
  '_granteeServicePrincipal'?: "granteeServicePrincipal";
  '_retiringServicePrincipal'?: "retiringServicePrincipal";
}

export interface GrantListEntry__Output {
  'keyId'?: (string);
  'grantId'?: (string);
  'name'?: (string);
  'creationDate': (_google_protobuf_Timestamp__Output | null);
  'granteePrincipal'?: (string);
  'retiringPrincipal'?: (string);
  'issuingAccount'?: (string);
  'operations': (string)[];
  'constraints': (_keymesh_kms_v1_GrantConstraints__Output | null);
  'granteeServicePrincipal'?: (string);
  'retiringServicePrincipal'?: (string);
  '_keyId'?: "keyId";
  '_grantId'?: "grantId";
  '_name'?: "name";
  '_granteePrincipal'?: "granteePrincipal";
  '_retiringPrincipal'?: "retiringPrincipal";
  '_issuingAccount'?: "issuingAccount";
  '_granteeServicePrincipal'?: "granteeServicePrincipal";
  '_retiringServicePrincipal'?: "retiringServicePrincipal";
}
