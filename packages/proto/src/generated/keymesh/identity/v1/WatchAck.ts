// Original file: proto/keymesh/identity/v1/identity.proto


export interface WatchAck {
  'revision'?: (number);
}

export interface WatchAck__Output {
  'revision': (number);
}
