// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateAssumeRolePolicyResponse {
}

export interface UpdateAssumeRolePolicyResponse__Output {
}
