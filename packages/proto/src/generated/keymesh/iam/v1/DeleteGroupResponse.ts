// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteGroupResponse {
}

export interface DeleteGroupResponse__Output {
}
