// Original file: proto/keymesh/kms/v1/kms.proto


export interface UpdateCustomKeyStoreResponse {
}

export interface UpdateCustomKeyStoreResponse__Output {
}
