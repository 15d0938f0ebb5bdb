// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachRolePolicyResponse {
}

export interface AttachRolePolicyResponse__Output {
}
