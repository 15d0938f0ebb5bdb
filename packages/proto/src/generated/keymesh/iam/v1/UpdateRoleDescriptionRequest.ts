// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateRoleDescriptionRequest {
  'roleName'?: (string);
  'description'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_description'?: "description";
  '_accountId'?: "accountId";
}

export interface UpdateRoleDescriptionRequest__Output {
  'roleName'?: (string);
  'description'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_description'?: "description";
  '_accountId'?: "accountId";
}
