// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteLoginProfileResponse {
}

export interface DeleteLoginProfileResponse__Output {
}
