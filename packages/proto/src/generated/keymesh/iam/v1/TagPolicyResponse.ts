// Original file: proto/keymesh/iam/v1/iam.proto


export interface TagPolicyResponse {
}

export interface TagPolicyResponse__Output {
}
