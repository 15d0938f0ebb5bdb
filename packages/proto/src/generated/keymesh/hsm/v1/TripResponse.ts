// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface TripResponse {
}

export interface TripResponse__Output {
}
