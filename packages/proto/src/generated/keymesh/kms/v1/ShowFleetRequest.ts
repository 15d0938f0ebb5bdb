// Original file: proto/keymesh/kms/v1/fleet.proto


export interface ShowFleetRequest {
}

export interface ShowFleetRequest__Output {
}
