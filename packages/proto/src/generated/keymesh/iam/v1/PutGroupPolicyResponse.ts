// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutGroupPolicyResponse {
}

export interface PutGroupPolicyResponse__Output {
}
