// Original file: proto/keymesh/control/v1/member_state.proto


export interface HoldRequest {
  'holder'?: (string);
  'leaseMs'?: (number);
  'patienceMs'?: (number);
  'cuts'?: (boolean);
}

export interface HoldRequest__Output {
  'holder': (string);
  'leaseMs': (number);
  'patienceMs': (number);
  'cuts': (boolean);
}
