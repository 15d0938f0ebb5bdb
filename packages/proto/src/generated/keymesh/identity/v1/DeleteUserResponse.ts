// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeleteUserResponse {
}

export interface DeleteUserResponse__Output {
}
