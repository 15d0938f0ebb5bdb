// Original file: proto/keymesh/control/v1/member_state.proto


export interface ReleaseRequest {
  'holder'?: (string);
}

export interface ReleaseRequest__Output {
  'holder': (string);
}
