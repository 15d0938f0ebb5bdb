// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeleteAccessKeyResponse {
}

export interface DeleteAccessKeyResponse__Output {
}
