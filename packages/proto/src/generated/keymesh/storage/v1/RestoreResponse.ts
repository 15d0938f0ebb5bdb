// Original file: proto/keymesh/storage/v1/storage_admin.proto


export interface RestoreResponse {
}

export interface RestoreResponse__Output {
}
