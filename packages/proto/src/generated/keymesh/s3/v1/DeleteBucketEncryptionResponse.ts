// Original file: proto/keymesh/s3/v1/s3.proto


export interface DeleteBucketEncryptionResponse {
}

export interface DeleteBucketEncryptionResponse__Output {
}
