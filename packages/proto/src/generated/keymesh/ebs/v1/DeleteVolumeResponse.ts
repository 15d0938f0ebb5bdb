// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface DeleteVolumeResponse {
}

export interface DeleteVolumeResponse__Output {
}
