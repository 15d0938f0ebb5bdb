// Original file: proto/keymesh/kms/v1/kms.proto


export interface EnableKeyResponse {
}

export interface EnableKeyResponse__Output {
}
