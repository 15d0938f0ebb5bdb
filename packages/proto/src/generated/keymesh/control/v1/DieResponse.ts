// Original file: proto/keymesh/control/v1/control.proto


export interface DieResponse {
}

export interface DieResponse__Output {
}
