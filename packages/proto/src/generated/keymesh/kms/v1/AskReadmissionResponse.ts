// Original file: proto/keymesh/kms/v1/fleet.proto


export interface AskReadmissionResponse {
}

export interface AskReadmissionResponse__Output {
}
