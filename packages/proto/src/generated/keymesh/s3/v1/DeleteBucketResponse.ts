// Original file: proto/keymesh/s3/v1/s3.proto


export interface DeleteBucketResponse {
}

export interface DeleteBucketResponse__Output {
}
