// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachUserPolicyResponse {
}

export interface AttachUserPolicyResponse__Output {
}
