// Original file: proto/keymesh/iam/v1/iam.proto


export interface PolicyGroup {
  'groupName'?: (string);
  'groupId'?: (string);
  '_groupName'?: "groupName";
  '_groupId'?: "groupId";
}

export interface PolicyGroup__Output {
  'groupName'?: (string);
  'groupId'?: (string);
  '_groupName'?: "groupName";
  '_groupId'?: "groupId";
}
