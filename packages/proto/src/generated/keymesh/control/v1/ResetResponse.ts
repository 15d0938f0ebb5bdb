// Original file: proto/keymesh/control/v1/member_state.proto


export interface ResetResponse {
}

export interface ResetResponse__Output {
}
