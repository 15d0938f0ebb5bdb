// Original file: proto/keymesh/kms/v1/fleet.proto


export interface AskReadmissionRequest {
  'hsm'?: (string);
}

export interface AskReadmissionRequest__Output {
  'hsm': (string);
}
