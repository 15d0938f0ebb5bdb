// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { XksProxyConfigurationType as _keymesh_kms_v1_XksProxyConfigurationType, XksProxyConfigurationType__Output as _keymesh_kms_v1_XksProxyConfigurationType__Output } from '../../../keymesh/kms/v1/XksProxyConfigurationType.ts';

export interface CustomKeyStoresListEntry {
  'customKeyStoreId'?: (string);
  'customKeyStoreName'?: (string);
  'cloudHsmClusterId'?: (string);
  'trustAnchorCertificate'?: (string);
  'connectionState'?: (string);
  'connectionErrorCode'?: (string);
  'creationDate'?: (_google_protobuf_Timestamp | null);
  'customKeyStoreType'?: (string);
  'xksProxyConfiguration'?: (_keymesh_kms_v1_XksProxyConfigurationType | null);
  '_customKeyStoreId'?: "customKeyStoreId";
  '_customKeyStoreName'?: "customKeyStoreName";
  '_cloudHsmClusterId'?: "cloudHsmClusterId";
  '_trustAnchorCertificate'?: "trustAnchorCertificate";
  '_connectionState'?: "connectionState";
  '_connectionErrorCode'?: "connectionErrorCode";
  '_customKeyStoreType'?: "customKeyStoreType";
}

export interface CustomKeyStoresListEntry__Output {
  'customKeyStoreId'?: (string);
  'customKeyStoreName'?: (string);
  'cloudHsmClusterId'?: (string);
  'trustAnchorCertificate'?: (string);
  'connectionState'?: (string);
  'connectionErrorCode'?: (string);
  'creationDate': (_google_protobuf_Timestamp__Output | null);
  'customKeyStoreType'?: (string);
  'xksProxyConfiguration': (_keymesh_kms_v1_XksProxyConfigurationType__Output | null);
  '_customKeyStoreId'?: "customKeyStoreId";
  '_customKeyStoreName'?: "customKeyStoreName";
  '_cloudHsmClusterId'?: "cloudHsmClusterId";
  '_trustAnchorCertificate'?: "trustAnchorCertificate";
  '_connectionState'?: "connectionState";
  '_connectionErrorCode'?: "connectionErrorCode";
  '_customKeyStoreType'?: "customKeyStoreType";
}
