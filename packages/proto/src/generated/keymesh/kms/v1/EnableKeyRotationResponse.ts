// Original file: proto/keymesh/kms/v1/kms.proto


export interface EnableKeyRotationResponse {
}

export interface EnableKeyRotationResponse__Output {
}
