// Original file: proto/keymesh/identity/v1/identity.proto


export interface PutRolePolicyResponse {
}

export interface PutRolePolicyResponse__Output {
}
