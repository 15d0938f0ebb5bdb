// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface AskReadmissionResponse {
}

export interface AskReadmissionResponse__Output {
}
