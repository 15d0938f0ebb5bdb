// Original file: proto/keymesh/kms/v1/kms.proto


export interface RetireGrantResponse {
}

export interface RetireGrantResponse__Output {
}
