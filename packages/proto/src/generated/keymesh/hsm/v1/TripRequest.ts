// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface TripRequest {
  'sensor'?: (string);
}

export interface TripRequest__Output {
  'sensor': (string);
}
