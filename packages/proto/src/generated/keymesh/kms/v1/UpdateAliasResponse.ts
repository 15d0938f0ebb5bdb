// Original file: proto/keymesh/kms/v1/kms.proto


export interface UpdateAliasResponse {
}

export interface UpdateAliasResponse__Output {
}
