// Original file: proto/keymesh/s3/v1/s3.proto


export interface DeleteObjectResponse {
}

export interface DeleteObjectResponse__Output {
}
