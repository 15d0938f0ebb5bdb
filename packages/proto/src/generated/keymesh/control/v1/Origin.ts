// Original file: proto/keymesh/control/v1/member_state.proto


export interface Origin {
  'name'?: (string);
  'ids'?: (string)[];
}

export interface Origin__Output {
  'name': (string);
  'ids': (string)[];
}
