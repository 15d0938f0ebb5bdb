// Original file: proto/keymesh/kms/v1/kms.proto


export interface CreateAliasResponse {
}

export interface CreateAliasResponse__Output {
}
