// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteRoleResponse {
}

export interface DeleteRoleResponse__Output {
}
