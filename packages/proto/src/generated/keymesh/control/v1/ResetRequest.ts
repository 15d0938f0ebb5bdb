// Original file: proto/keymesh/control/v1/member_state.proto


export interface ResetRequest {
  'accountId'?: (string);
}

export interface ResetRequest__Output {
  'accountId': (string);
}
