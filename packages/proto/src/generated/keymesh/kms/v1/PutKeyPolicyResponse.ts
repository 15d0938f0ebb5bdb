// Original file: proto/keymesh/kms/v1/kms.proto


export interface PutKeyPolicyResponse {
}

export interface PutKeyPolicyResponse__Output {
}
