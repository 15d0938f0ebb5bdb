// Original file: proto/keymesh/s3/v1/s3.proto


export interface AbortMultipartUploadResponse {
}

export interface AbortMultipartUploadResponse__Output {
}
