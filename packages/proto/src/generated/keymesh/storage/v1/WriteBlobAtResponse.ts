// Original file: proto/keymesh/storage/v1/storage.proto


export interface WriteBlobAtResponse {
}

export interface WriteBlobAtResponse__Output {
}
