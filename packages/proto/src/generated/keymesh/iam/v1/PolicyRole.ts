// Original file: proto/keymesh/iam/v1/iam.proto


export interface PolicyRole {
  'roleName'?: (string);
  'roleId'?: (string);
  '_roleName'?: "roleName";
  '_roleId'?: "roleId";
}

export interface PolicyRole__Output {
  'roleName'?: (string);
  'roleId'?: (string);
  '_roleName'?: "roleName";
  '_roleId'?: "roleId";
}
