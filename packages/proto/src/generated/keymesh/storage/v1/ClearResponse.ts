// Original file: proto/keymesh/storage/v1/storage_admin.proto


export interface ClearResponse {
}

export interface ClearResponse__Output {
}
