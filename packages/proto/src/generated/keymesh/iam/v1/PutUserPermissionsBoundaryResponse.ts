// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutUserPermissionsBoundaryResponse {
}

export interface PutUserPermissionsBoundaryResponse__Output {
}
