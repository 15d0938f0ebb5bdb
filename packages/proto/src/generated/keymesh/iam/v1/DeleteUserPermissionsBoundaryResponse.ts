// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteUserPermissionsBoundaryResponse {
}

export interface DeleteUserPermissionsBoundaryResponse__Output {
}
