// Original file: proto/keymesh/control/v1/member_state.proto


export interface ReloadResponse {
}

export interface ReloadResponse__Output {
}
