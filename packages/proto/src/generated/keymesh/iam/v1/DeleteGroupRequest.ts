// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteGroupRequest {
  'groupName'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_accountId'?: "accountId";
}

export interface DeleteGroupRequest__Output {
  'groupName'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_accountId'?: "accountId";
}
