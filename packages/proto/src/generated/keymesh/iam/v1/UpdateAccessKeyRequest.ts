// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateAccessKeyRequest {
  'userName'?: (string);
  'accessKeyId'?: (string);
  'status'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accessKeyId'?: "accessKeyId";
  '_status'?: "status";
  '_accountId'?: "accountId";
}

export interface UpdateAccessKeyRequest__Output {
  'userName'?: (string);
  'accessKeyId'?: (string);
  'status'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accessKeyId'?: "accessKeyId";
  '_status'?: "status";
  '_accountId'?: "accountId";
}
