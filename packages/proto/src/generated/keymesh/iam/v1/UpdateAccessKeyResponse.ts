// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateAccessKeyResponse {
}

export interface UpdateAccessKeyResponse__Output {
}
