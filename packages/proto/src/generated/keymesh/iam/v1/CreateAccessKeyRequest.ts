// Original file: proto/keymesh/iam/v1/iam.proto


export interface CreateAccessKeyRequest {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}

export interface CreateAccessKeyRequest__Output {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}
