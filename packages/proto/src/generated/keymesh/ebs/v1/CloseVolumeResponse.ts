// Original file: proto/keymesh/ebs/v1/host.proto


export interface CloseVolumeResponse {
}

export interface CloseVolumeResponse__Output {
}
