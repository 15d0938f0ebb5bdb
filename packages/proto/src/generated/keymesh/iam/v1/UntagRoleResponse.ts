// Original file: proto/keymesh/iam/v1/iam.proto


export interface UntagRoleResponse {
}

export interface UntagRoleResponse__Output {
}
