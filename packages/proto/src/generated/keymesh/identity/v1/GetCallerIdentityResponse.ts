// Original file: proto/keymesh/identity/v1/identity.proto


export interface GetCallerIdentityResponse {
  'arn'?: (string);
  'userId'?: (string);
  'account'?: (string);
}

export interface GetCallerIdentityResponse__Output {
  'arn': (string);
  'userId': (string);
  'account': (string);
}
