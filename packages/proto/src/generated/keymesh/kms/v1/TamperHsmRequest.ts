// Original file: proto/keymesh/kms/v1/fleet.proto


export interface TamperHsmRequest {
  'hsm'?: (string);
  'sensor'?: (string);
}

export interface TamperHsmRequest__Output {
  'hsm': (string);
  'sensor': (string);
}
