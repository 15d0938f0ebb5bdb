// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface IdentifyRequest {
}

export interface IdentifyRequest__Output {
}
