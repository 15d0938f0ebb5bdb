// Original file: proto/keymesh/iam/v1/iam.proto


export interface PolicyUser {
  'userName'?: (string);
  'userId'?: (string);
  '_userName'?: "userName";
  '_userId'?: "userId";
}

export interface PolicyUser__Output {
  'userName'?: (string);
  'userId'?: (string);
  '_userName'?: "userName";
  '_userId'?: "userId";
}
