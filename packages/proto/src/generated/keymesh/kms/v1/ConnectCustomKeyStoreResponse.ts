// Original file: proto/keymesh/kms/v1/kms.proto


export interface ConnectCustomKeyStoreResponse {
}

export interface ConnectCustomKeyStoreResponse__Output {
}
