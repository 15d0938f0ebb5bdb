// Original file: proto/keymesh/kms/v1/kms.proto


export interface XksProxyConfigurationType {
  'connectivity'?: (string);
  'accessKeyId'?: (string);
  'uriEndpoint'?: (string);
  'uriPath'?: (string);
  'vpcEndpointServiceName'?: (string);
  'vpcEndpointServiceOwner'?: (string);
  '_connectivity'?: "connectivity";
  '_accessKeyId'?: "accessKeyId";
  '_uriEndpoint'?: "uriEndpoint";
  '_uriPath'?: "uriPath";
  '_vpcEndpointServiceName'?: "vpcEndpointServiceName";
  '_vpcEndpointServiceOwner'?: "vpcEndpointServiceOwner";
}

export interface XksProxyConfigurationType__Output {
  'connectivity'?: (string);
  'accessKeyId'?: (string);
  'uriEndpoint'?: (string);
  'uriPath'?: (string);
  'vpcEndpointServiceName'?: (string);
  'vpcEndpointServiceOwner'?: (string);
  '_connectivity'?: "connectivity";
  '_accessKeyId'?: "accessKeyId";
  '_uriEndpoint'?: "uriEndpoint";
  '_uriPath'?: "uriPath";
  '_vpcEndpointServiceName'?: "vpcEndpointServiceName";
  '_vpcEndpointServiceOwner'?: "vpcEndpointServiceOwner";
}
