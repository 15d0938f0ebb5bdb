// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteRolePolicyResponse {
}

export interface DeleteRolePolicyResponse__Output {
}
