// Original file: proto/keymesh/iam/v1/iam.proto


export interface UntagUserResponse {
}

export interface UntagUserResponse__Output {
}
