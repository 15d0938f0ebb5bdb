// Original file: proto/keymesh/kms/v1/kms.proto


export interface UntagResourceResponse {
}

export interface UntagResourceResponse__Output {
}
