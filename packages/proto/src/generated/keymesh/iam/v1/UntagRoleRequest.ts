// Original file: proto/keymesh/iam/v1/iam.proto


export interface UntagRoleRequest {
  'roleName'?: (string);
  'tagKeys'?: (string)[];
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}

export interface UntagRoleRequest__Output {
  'roleName'?: (string);
  'tagKeys': (string)[];
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}
