// Original file: proto/keymesh/iam/v1/iam.proto


export interface DetachRolePolicyResponse {
}

export interface DetachRolePolicyResponse__Output {
}
