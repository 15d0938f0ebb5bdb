// Original file: proto/keymesh/iam/v1/iam.proto


export interface UntagPolicyResponse {
}

export interface UntagPolicyResponse__Output {
}
