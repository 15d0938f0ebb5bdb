// Original file: proto/keymesh/identity/v1/identity.proto

import type { SessionIssuer as _keymesh_identity_v1_SessionIssuer, SessionIssuer__Output as _keymesh_identity_v1_SessionIssuer__Output } from '../../../keymesh/identity/v1/SessionIssuer.ts';
import type { Scope as _keymesh_identity_v1_Scope, Scope__Output as _keymesh_identity_v1_Scope__Output } from '../../../keymesh/identity/v1/Scope.ts';
import type { SessionPolicies as _keymesh_identity_v1_SessionPolicies, SessionPolicies__Output as _keymesh_identity_v1_SessionPolicies__Output } from '../../../keymesh/identity/v1/SessionPolicies.ts';
import type { Long } from '@grpc/proto-loader';

export interface Principal {
  'type'?: (string);
  'arn'?: (string);
  'accountId'?: (string);
  'principalId'?: (string);
  'accessKeyId'?: (string);
  'userName'?: (string);
  'sessionIssuer'?: (_keymesh_identity_v1_SessionIssuer | null);
  'sessionCreatedMs'?: (number | string | Long);
  'inScopeOf'?: (_keymesh_identity_v1_Scope | null);
  'sourceAccessKeyId'?: (string);
  'sourceIdentity'?: (string);
  'sessionTags'?: ({[key: string]: string});
  'sessionPolicies'?: (_keymesh_identity_v1_SessionPolicies | null);
  '_accessKeyId'?: "accessKeyId";
  '_userName'?: "userName";
  '_sessionCreatedMs'?: "sessionCreatedMs";
  '_sourceAccessKeyId'?: "sourceAccessKeyId";
  '_sourceIdentity'?: "sourceIdentity";
}

export interface Principal__Output {
  'type': (string);
  'arn': (string);
  'accountId': (string);
  'principalId': (string);
  'accessKeyId'?: (string);
  'userName'?: (string);
  'sessionIssuer': (_keymesh_identity_v1_SessionIssuer__Output | null);
  'sessionCreatedMs'?: (number);
  'inScopeOf': (_keymesh_identity_v1_Scope__Output | null);
  'sourceAccessKeyId'?: (string);
  'sourceIdentity'?: (string);
  'sessionTags': ({[key: string]: string});
  'sessionPolicies': (_keymesh_identity_v1_SessionPolicies__Output | null);
  '_accessKeyId'?: "accessKeyId";
  '_userName'?: "userName";
  '_sessionCreatedMs'?: "sessionCreatedMs";
  '_sourceAccessKeyId'?: "sourceAccessKeyId";
  '_sourceIdentity'?: "sourceIdentity";
}
