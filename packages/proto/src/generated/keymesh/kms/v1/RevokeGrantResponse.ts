// Original file: proto/keymesh/kms/v1/kms.proto


export interface RevokeGrantResponse {
}

export interface RevokeGrantResponse__Output {
}
