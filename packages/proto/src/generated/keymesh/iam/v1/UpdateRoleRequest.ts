// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateRoleRequest {
  'roleName'?: (string);
  'description'?: (string);
  'maxSessionDuration'?: (number);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_description'?: "description";
  '_maxSessionDuration'?: "maxSessionDuration";
  '_accountId'?: "accountId";
}

export interface UpdateRoleRequest__Output {
  'roleName'?: (string);
  'description'?: (string);
  'maxSessionDuration'?: (number);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_description'?: "description";
  '_maxSessionDuration'?: "maxSessionDuration";
  '_accountId'?: "accountId";
}
