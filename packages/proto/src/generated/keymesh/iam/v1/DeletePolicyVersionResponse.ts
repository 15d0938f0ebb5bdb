// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeletePolicyVersionResponse {
}

export interface DeletePolicyVersionResponse__Output {
}
