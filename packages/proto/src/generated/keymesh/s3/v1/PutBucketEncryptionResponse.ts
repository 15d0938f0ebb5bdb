// Original file: proto/keymesh/s3/v1/s3.proto


export interface PutBucketEncryptionResponse {
}

export interface PutBucketEncryptionResponse__Output {
}
