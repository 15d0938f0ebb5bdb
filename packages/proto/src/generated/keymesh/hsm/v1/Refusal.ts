// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface Refusal {
  'reason'?: (string);
}

export interface Refusal__Output {
  'reason': (string);
}
