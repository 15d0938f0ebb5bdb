// Original file: proto/keymesh/control/v1/member_state.proto


export interface ReleaseResponse {
}

export interface ReleaseResponse__Output {
}
