// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteAccessKeyRequest {
  'userName'?: (string);
  'accessKeyId'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accessKeyId'?: "accessKeyId";
  '_accountId'?: "accountId";
}

export interface DeleteAccessKeyRequest__Output {
  'userName'?: (string);
  'accessKeyId'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accessKeyId'?: "accessKeyId";
  '_accountId'?: "accountId";
}
