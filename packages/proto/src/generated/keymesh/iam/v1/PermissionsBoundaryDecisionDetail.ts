// Original file: proto/keymesh/iam/v1/iam.proto


export interface PermissionsBoundaryDecisionDetail {
  'allowedByPermissionsBoundary'?: (boolean);
  '_allowedByPermissionsBoundary'?: "allowedByPermissionsBoundary";
}

export interface PermissionsBoundaryDecisionDetail__Output {
  'allowedByPermissionsBoundary'?: (boolean);
  '_allowedByPermissionsBoundary'?: "allowedByPermissionsBoundary";
}
