// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetLoginProfileRequest {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}

export interface GetLoginProfileRequest__Output {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}
