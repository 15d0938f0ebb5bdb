// Original file: proto/keymesh/storage/v1/storage.proto


export interface DeleteBlobResponse {
}

export interface DeleteBlobResponse__Output {
}
