// Original file: proto/keymesh/iam/v1/iam.proto


export interface RemoveUserFromGroupResponse {
}

export interface RemoveUserFromGroupResponse__Output {
}
