// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetAccessKeyLastUsedRequest {
  'accessKeyId'?: (string);
  'accountId'?: (string);
  '_accessKeyId'?: "accessKeyId";
  '_accountId'?: "accountId";
}

export interface GetAccessKeyLastUsedRequest__Output {
  'accessKeyId'?: (string);
  'accountId'?: (string);
  '_accessKeyId'?: "accessKeyId";
  '_accountId'?: "accountId";
}
