// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeletePolicyResponse {
}

export interface DeletePolicyResponse__Output {
}
