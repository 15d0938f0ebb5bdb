// Original file: proto/keymesh/iam/v1/iam.proto

import type { ServiceSpecificCredentialMetadata as _keymesh_iam_v1_ServiceSpecificCredentialMetadata, ServiceSpecificCredentialMetadata__Output as _keymesh_iam_v1_ServiceSpecificCredentialMetadata__Output } from '../../../keymesh/iam/v1/ServiceSpecificCredentialMetadata.ts';

export interface ListServiceSpecificCredentialsResponse {
  'serviceSpecificCredentials'?: (_keymesh_iam_v1_ServiceSpecificCredentialMetadata)[];
  'marker'?: (string);
  'isTruncated'?: (boolean);
  '_marker'?: "marker";
  '_isTruncated'?: "isTruncated";
}

export interface ListServiceSpecificCredentialsResponse__Output {
  'serviceSpecificCredentials': (_keymesh_iam_v1_ServiceSpecificCredentialMetadata__Output)[];
  'marker'?: (string);
  'isTruncated'?: (boolean);
  '_marker'?: "marker";
  '_isTruncated'?: "isTruncated";
}
