// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteGroupPolicyResponse {
}

export interface DeleteGroupPolicyResponse__Output {
}
