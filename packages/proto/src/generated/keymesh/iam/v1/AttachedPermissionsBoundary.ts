// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachedPermissionsBoundary {
  'permissionsBoundaryType'?: (string);
  'permissionsBoundaryArn'?: (string);
  '_permissionsBoundaryType'?: "permissionsBoundaryType";
  '_permissionsBoundaryArn'?: "permissionsBoundaryArn";
}

export interface AttachedPermissionsBoundary__Output {
  'permissionsBoundaryType'?: (string);
  'permissionsBoundaryArn'?: (string);
  '_permissionsBoundaryType'?: "permissionsBoundaryType";
  '_permissionsBoundaryArn'?: "permissionsBoundaryArn";
}
