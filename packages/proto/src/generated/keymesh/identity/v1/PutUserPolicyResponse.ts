// Original file: proto/keymesh/identity/v1/identity.proto


export interface PutUserPolicyResponse {
}

export interface PutUserPolicyResponse__Output {
}
