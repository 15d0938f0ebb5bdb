// Original file: proto/keymesh/iam/v1/iam.proto


export interface DetachGroupPolicyResponse {
}

export interface DetachGroupPolicyResponse__Output {
}
