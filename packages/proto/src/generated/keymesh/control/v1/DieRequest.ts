// Original file: proto/keymesh/control/v1/control.proto


export interface DieRequest {
}

export interface DieRequest__Output {
}
