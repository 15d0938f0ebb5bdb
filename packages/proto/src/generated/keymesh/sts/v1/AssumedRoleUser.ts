// Original file: proto/keymesh/sts/v1/sts.proto


export interface AssumedRoleUser {
  'assumedRoleId'?: (string);
  'arn'?: (string);
  '_assumedRoleId'?: "assumedRoleId";
  '_arn'?: "arn";
}

export interface AssumedRoleUser__Output {
  'assumedRoleId'?: (string);
  'arn'?: (string);
  '_assumedRoleId'?: "assumedRoleId";
  '_arn'?: "arn";
}
