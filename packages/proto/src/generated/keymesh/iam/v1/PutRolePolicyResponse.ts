// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutRolePolicyResponse {
}

export interface PutRolePolicyResponse__Output {
}
