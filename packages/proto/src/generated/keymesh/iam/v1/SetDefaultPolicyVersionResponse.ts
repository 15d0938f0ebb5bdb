// Original file: proto/keymesh/iam/v1/iam.proto


export interface SetDefaultPolicyVersionResponse {
}

export interface SetDefaultPolicyVersionResponse__Output {
}
