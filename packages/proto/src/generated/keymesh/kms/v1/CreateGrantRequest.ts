// Original file: proto/keymesh/kms/v1/kms.proto

import type { GrantConstraints as _keymesh_kms_v1_GrantConstraints, GrantConstraints__Output as _keymesh_kms_v1_GrantConstraints__Output } from '../../../keymesh/kms/v1/GrantConstraints.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface CreateGrantRequest {
  'keyId'?: (string);
  'granteePrincipal'?: (string);
  'retiringPrincipal'?: (string);
  'operations'?: (string)[];
  'constraints'?: (_keymesh_kms_v1_GrantConstraints | null);
  'grantTokens'?: (string)[];
  'name'?: (string);
  'dryRun'?: (boolean);
  'granteeServicePrincipal'?: (string);
  'retiringServicePrincipal'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_granteePrincipal'?: "granteePrincipal";
  '_retiringPrincipal'?: "retiringPrincipal";
  '_name'?: "name";
  '_dryRun'?: "dryRun";
  '_granteeServicePrincipal'?: "granteeServicePrincipal";
  '_retiringServicePrincipal'?: "retiringServicePrincipal";
}

export interface CreateGrantRequest__Output {
  'keyId'?: (string);
  'granteePrincipal'?: (string);
  'retiringPrincipal'?: (string);
  'operations': (string)[];
  'constraints': (_keymesh_kms_v1_GrantConstraints__Output | null);
  'grantTokens': (string)[];
  'name'?: (string);
  'dryRun'?: (boolean);
  'granteeServicePrincipal'?: (string);
  'retiringServicePrincipal'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_granteePrincipal'?: "granteePrincipal";
  '_retiringPrincipal'?: "retiringPrincipal";
  '_name'?: "name";
  '_dryRun'?: "dryRun";
  '_granteeServicePrincipal'?: "granteeServicePrincipal";
  '_retiringServicePrincipal'?: "retiringServicePrincipal";
}
