// Original file: proto/keymesh/kms/v1/kms.proto


export interface DisconnectCustomKeyStoreResponse {
}

export interface DisconnectCustomKeyStoreResponse__Output {
}
