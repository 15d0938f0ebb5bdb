// Original file: proto/keymesh/control/v1/member_state.proto


export interface ReloadRequest {
  'accountId'?: (string);
}

export interface ReloadRequest__Output {
  'accountId': (string);
}
