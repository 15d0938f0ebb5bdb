// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutUserPolicyResponse {
}

export interface PutUserPolicyResponse__Output {
}
