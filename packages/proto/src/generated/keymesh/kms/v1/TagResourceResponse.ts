// Original file: proto/keymesh/kms/v1/kms.proto


export interface TagResourceResponse {
}

export interface TagResourceResponse__Output {
}
