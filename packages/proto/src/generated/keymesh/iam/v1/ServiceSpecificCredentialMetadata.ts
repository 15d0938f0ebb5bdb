// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface ServiceSpecificCredentialMetadata {
  'userName'?: (string);
  'status'?: (string);
  'serviceUserName'?: (string);
  'serviceCredentialAlias'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  'expirationDate'?: (_google_protobuf_Timestamp | null);
  'serviceSpecificCredentialId'?: (string);
  'serviceName'?: (string);
  '_userName'?: "userName";
  '_status'?: "status";
  '_serviceUserName'?: "serviceUserName";
  '_serviceCredentialAlias'?: "serviceCredentialAlias";
  '_serviceSpecificCredentialId'?: "serviceSpecificCredentialId";
  '_serviceName'?: "serviceName";
}

export interface ServiceSpecificCredentialMetadata__Output {
  'userName'?: (string);
  'status'?: (string);
  'serviceUserName'?: (string);
  'serviceCredentialAlias'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  'expirationDate': (_google_protobuf_Timestamp__Output | null);
  'serviceSpecificCredentialId'?: (string);
  'serviceName'?: (string);
  '_userName'?: "userName";
  '_status'?: "status";
  '_serviceUserName'?: "serviceUserName";
  '_serviceCredentialAlias'?: "serviceCredentialAlias";
  '_serviceSpecificCredentialId'?: "serviceSpecificCredentialId";
  '_serviceName'?: "serviceName";
}
