// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface SSHPublicKeyMetadata {
  'userName'?: (string);
  'sshPublicKeyId'?: (string);
  'status'?: (string);
  'uploadDate'?: (_google_protobuf_Timestamp | null);
  '_userName'?: "userName";
  '_sshPublicKeyId'?: "sshPublicKeyId";
  '_status'?: "status";
}

export interface SSHPublicKeyMetadata__Output {
  'userName'?: (string);
  'sshPublicKeyId'?: (string);
  'status'?: (string);
  'uploadDate': (_google_protobuf_Timestamp__Output | null);
  '_userName'?: "userName";
  '_sshPublicKeyId'?: "sshPublicKeyId";
  '_status'?: "status";
}
