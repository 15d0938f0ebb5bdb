// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface ListGrantsRequest {
  'limit'?: (number);
  'marker'?: (string);
  'keyId'?: (string);
  'grantId'?: (string);
  'granteePrincipal'?: (string);
  'granteeServicePrincipal'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_limit'?: "limit";
  '_marker'?: "marker";
  '_keyId'?: "keyId";
  '_grantId'?: "grantId";
  '_granteePrincipal'?: "granteePrincipal";
  '_granteeServicePrincipal'?: "granteeServicePrincipal";
}

export interface ListGrantsRequest__Output {
  'limit'?: (number);
  'marker'?: (string);
  'keyId'?: (string);
  'grantId'?: (string);
  'granteePrincipal'?: (string);
  'granteeServicePrincipal'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_limit'?: "limit";
  '_marker'?: "marker";
  '_keyId'?: "keyId";
  '_grantId'?: "grantId";
  '_granteePrincipal'?: "granteePrincipal";
  '_granteeServicePrincipal'?: "granteeServicePrincipal";
}
