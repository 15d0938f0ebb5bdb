// Original file: proto/keymesh/kms/v1/kms.proto


export interface DisableKeyResponse {
}

export interface DisableKeyResponse__Output {
}
