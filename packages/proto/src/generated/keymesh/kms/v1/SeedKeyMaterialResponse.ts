// Original file: proto/keymesh/kms/v1/admin.proto


export interface SeedKeyMaterialResponse {
}

export interface SeedKeyMaterialResponse__Output {
}
