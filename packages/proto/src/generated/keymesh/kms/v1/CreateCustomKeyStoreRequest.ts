// Original file: proto/keymesh/kms/v1/kms.proto

import type { XksProxyAuthenticationCredentialType as _keymesh_kms_v1_XksProxyAuthenticationCredentialType, XksProxyAuthenticationCredentialType__Output as _keymesh_kms_v1_XksProxyAuthenticationCredentialType__Output } from '../../../keymesh/kms/v1/XksProxyAuthenticationCredentialType.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface CreateCustomKeyStoreRequest {
  'customKeyStoreName'?: (string);
  'cloudHsmClusterId'?: (string);
  'trustAnchorCertificate'?: (string);
  'keyStorePassword'?: (string);
  'customKeyStoreType'?: (string);
  'xksProxyUriEndpoint'?: (string);
  'xksProxyUriPath'?: (string);
  'xksProxyVpcEndpointServiceName'?: (string);
  'xksProxyVpcEndpointServiceOwner'?: (string);
  'xksProxyAuthenticationCredential'?: (_keymesh_kms_v1_XksProxyAuthenticationCredentialType | null);
  'xksProxyConnectivity'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_customKeyStoreName'?: "customKeyStoreName";
  '_cloudHsmClusterId'?: "cloudHsmClusterId";
  '_trustAnchorCertificate'?: "trustAnchorCertificate";
  '_keyStorePassword'?: "keyStorePassword";
  '_customKeyStoreType'?: "customKeyStoreType";
  '_xksProxyUriEndpoint'?: "xksProxyUriEndpoint";
  '_xksProxyUriPath'?: "xksProxyUriPath";
  '_xksProxyVpcEndpointServiceName'?: "xksProxyVpcEndpointServiceName";
  '_xksProxyVpcEndpointServiceOwner'?: "xksProxyVpcEndpointServiceOwner";
  '_xksProxyConnectivity'?: "xksProxyConnectivity";
}

export interface CreateCustomKeyStoreRequest__Output {
  'customKeyStoreName'?: (string);
  'cloudHsmClusterId'?: (string);
  'trustAnchorCertificate'?: (string);
  'keyStorePassword'?: (string);
  'customKeyStoreType'?: (string);
  'xksProxyUriEndpoint'?: (string);
  'xksProxyUriPath'?: (string);
  'xksProxyVpcEndpointServiceName'?: (string);
  'xksProxyVpcEndpointServiceOwner'?: (string);
  'xksProxyAuthenticationCredential': (_keymesh_kms_v1_XksProxyAuthenticationCredentialType__Output | null);
  'xksProxyConnectivity'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_customKeyStoreName'?: "customKeyStoreName";
  '_cloudHsmClusterId'?: "cloudHsmClusterId";
  '_trustAnchorCertificate'?: "trustAnchorCertificate";
  '_keyStorePassword'?: "keyStorePassword";
  '_customKeyStoreType'?: "customKeyStoreType";
  '_xksProxyUriEndpoint'?: "xksProxyUriEndpoint";
  '_xksProxyUriPath'?: "xksProxyUriPath";
  '_xksProxyVpcEndpointServiceName'?: "xksProxyVpcEndpointServiceName";
  '_xksProxyVpcEndpointServiceOwner'?: "xksProxyVpcEndpointServiceOwner";
  '_xksProxyConnectivity'?: "xksProxyConnectivity";
}
