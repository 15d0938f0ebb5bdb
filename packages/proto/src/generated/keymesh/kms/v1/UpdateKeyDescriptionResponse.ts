// Original file: proto/keymesh/kms/v1/kms.proto


export interface UpdateKeyDescriptionResponse {
}

export interface UpdateKeyDescriptionResponse__Output {
}
