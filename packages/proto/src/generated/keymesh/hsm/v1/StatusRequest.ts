// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface StatusRequest {
}

export interface StatusRequest__Output {
}
