// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteUserResponse {
}

export interface DeleteUserResponse__Output {
}
