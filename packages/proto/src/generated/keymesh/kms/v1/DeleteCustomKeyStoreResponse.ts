// Original file: proto/keymesh/kms/v1/kms.proto


export interface DeleteCustomKeyStoreResponse {
}

export interface DeleteCustomKeyStoreResponse__Output {
}
