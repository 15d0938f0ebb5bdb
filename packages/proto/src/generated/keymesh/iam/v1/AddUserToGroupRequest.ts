// Original file: proto/keymesh/iam/v1/iam.proto


export interface AddUserToGroupRequest {
  'groupName'?: (string);
  'userName'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}

export interface AddUserToGroupRequest__Output {
  'groupName'?: (string);
  'userName'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}
