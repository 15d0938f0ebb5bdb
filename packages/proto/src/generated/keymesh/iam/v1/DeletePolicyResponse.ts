// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeletePolicyResponse {
}

export interface DeletePolicyResponse__Output {
}
