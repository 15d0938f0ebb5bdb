// Original file: proto/keymesh/kms/v1/kms.proto


export interface CreateGrantResponse {
  'grantToken'?: (string);
  'grantId'?: (string);
  '_grantToken'?: "grantToken";
  '_grantId'?: "grantId";
}

export interface CreateGrantResponse__Output {
  'grantToken'?: (string);
  'grantId'?: (string);
  '_grantToken'?: "grantToken";
  '_grantId'?: "grantId";
}
