// Original file: proto/keymesh/iam/v1/iam.proto


export interface TagUserResponse {
}

export interface TagUserResponse__Output {
}
