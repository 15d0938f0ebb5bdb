// Original file: proto/keymesh/control/v1/member_state.proto


export interface OriginsRequest {
}

export interface OriginsRequest__Output {
}
