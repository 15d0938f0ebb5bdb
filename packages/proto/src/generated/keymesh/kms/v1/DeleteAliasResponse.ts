// Original file: proto/keymesh/kms/v1/kms.proto


export interface DeleteAliasResponse {
}

export interface DeleteAliasResponse__Output {
}
