// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateUserResponse {
}

export interface UpdateUserResponse__Output {
}
