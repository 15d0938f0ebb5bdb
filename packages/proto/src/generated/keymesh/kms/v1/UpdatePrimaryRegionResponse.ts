// Original file: proto/keymesh/kms/v1/kms.proto


export interface UpdatePrimaryRegionResponse {
}

export interface UpdatePrimaryRegionResponse__Output {
}
