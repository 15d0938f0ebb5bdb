// Original file: proto/keymesh/iam/v1/iam.proto


export interface OrganizationsDecisionDetail {
  'allowedByOrganizations'?: (boolean);
  '_allowedByOrganizations'?: "allowedByOrganizations";
}

export interface OrganizationsDecisionDetail__Output {
  'allowedByOrganizations'?: (boolean);
  '_allowedByOrganizations'?: "allowedByOrganizations";
}
