// Original file: proto/keymesh/sts/v1/sts.proto


export interface GetCallerIdentityResponse {
  'userId'?: (string);
  'account'?: (string);
  'arn'?: (string);
  '_userId'?: "userId";
  '_account'?: "account";
  '_arn'?: "arn";
}

export interface GetCallerIdentityResponse__Output {
  'userId'?: (string);
  'account'?: (string);
  'arn'?: (string);
  '_userId'?: "userId";
  '_account'?: "account";
  '_arn'?: "arn";
}
