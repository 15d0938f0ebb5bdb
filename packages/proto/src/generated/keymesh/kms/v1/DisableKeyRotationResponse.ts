// Original file: proto/keymesh/kms/v1/kms.proto


export interface DisableKeyRotationResponse {
}

export interface DisableKeyRotationResponse__Output {
}
