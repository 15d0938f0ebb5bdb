// Original file: proto/keymesh/storage/v1/storage_admin.proto


export interface DiscardResponse {
}

export interface DiscardResponse__Output {
}
