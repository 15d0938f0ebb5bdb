// Original file: proto/keymesh/iam/v1/iam.proto


export interface AddUserToGroupResponse {
}

export interface AddUserToGroupResponse__Output {
}
