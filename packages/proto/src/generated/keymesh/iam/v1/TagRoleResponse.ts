// Original file: proto/keymesh/iam/v1/iam.proto


export interface TagRoleResponse {
}

export interface TagRoleResponse__Output {
}
