// Original file: proto/keymesh/kms/v1/kms.proto


export interface XksProxyAuthenticationCredentialType {
  'accessKeyId'?: (string);
  'rawSecretAccessKey'?: (string);
  '_accessKeyId'?: "accessKeyId";
  '_rawSecretAccessKey'?: "rawSecretAccessKey";
}

export interface XksProxyAuthenticationCredentialType__Output {
  'accessKeyId'?: (string);
  'rawSecretAccessKey'?: (string);
  '_accessKeyId'?: "accessKeyId";
  '_rawSecretAccessKey'?: "rawSecretAccessKey";
}
