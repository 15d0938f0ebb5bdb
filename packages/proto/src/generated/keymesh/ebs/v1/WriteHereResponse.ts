// Original file: proto/keymesh/ebs/v1/host.proto


export interface WriteHereResponse {
}

export interface WriteHereResponse__Output {
}
