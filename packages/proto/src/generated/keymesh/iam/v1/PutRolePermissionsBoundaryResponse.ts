// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutRolePermissionsBoundaryResponse {
}

export interface PutRolePermissionsBoundaryResponse__Output {
}
