// Original file: proto/keymesh/iam/v1/iam.proto


export interface UntagUserRequest {
  'userName'?: (string);
  'tagKeys'?: (string)[];
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}

export interface UntagUserRequest__Output {
  'userName'?: (string);
  'tagKeys': (string)[];
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}
