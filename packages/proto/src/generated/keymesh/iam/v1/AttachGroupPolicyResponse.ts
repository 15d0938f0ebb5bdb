// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachGroupPolicyResponse {
}

export interface AttachGroupPolicyResponse__Output {
}
