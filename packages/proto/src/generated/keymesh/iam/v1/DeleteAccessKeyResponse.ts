// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteAccessKeyResponse {
}

export interface DeleteAccessKeyResponse__Output {
}
