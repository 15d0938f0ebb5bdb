// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteUserPolicyResponse {
}

export interface DeleteUserPolicyResponse__Output {
}
