// Original file: proto/keymesh/iam/v1/iam.proto


export interface DetachUserPolicyResponse {
}

export interface DetachUserPolicyResponse__Output {
}
