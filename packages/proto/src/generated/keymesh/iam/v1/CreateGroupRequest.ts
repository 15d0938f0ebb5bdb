// Original file: proto/keymesh/iam/v1/iam.proto


export interface CreateGroupRequest {
  'path'?: (string);
  'groupName'?: (string);
  'accountId'?: (string);
  '_path'?: "path";
  '_groupName'?: "groupName";
  '_accountId'?: "accountId";
}

export interface CreateGroupRequest__Output {
  'path'?: (string);
  'groupName'?: (string);
  'accountId'?: (string);
  '_path'?: "path";
  '_groupName'?: "groupName";
  '_accountId'?: "accountId";
}
