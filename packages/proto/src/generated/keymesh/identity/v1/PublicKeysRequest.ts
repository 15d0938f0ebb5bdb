// Original file: proto/keymesh/identity/v1/identity.proto


export interface PublicKeysRequest {
}

export interface PublicKeysRequest__Output {
}
