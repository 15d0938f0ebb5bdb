// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateRoleResponse {
}

export interface UpdateRoleResponse__Output {
}
