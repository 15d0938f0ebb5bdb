// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface WriteBlocksResponse {
}

export interface WriteBlocksResponse__Output {
}
