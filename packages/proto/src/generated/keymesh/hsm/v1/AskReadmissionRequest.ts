// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface AskReadmissionRequest {
}

export interface AskReadmissionRequest__Output {
}
