// Original file: proto/keymesh/control/v1/member_state.proto


export interface HoldResponse {
  'idle'?: (boolean);
}

export interface HoldResponse__Output {
  'idle': (boolean);
}
