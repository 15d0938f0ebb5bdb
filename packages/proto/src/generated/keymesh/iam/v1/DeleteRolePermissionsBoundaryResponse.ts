// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteRolePermissionsBoundaryResponse {
}

export interface DeleteRolePermissionsBoundaryResponse__Output {
}
