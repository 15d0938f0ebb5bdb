// Original file: proto/keymesh/caller/v1/caller.proto


export interface SetKeyEnabledResponse {
  'keyId'?: (string);
  'enabled'?: (boolean);
}

export interface SetKeyEnabledResponse__Output {
  'keyId': (string);
  'enabled': (boolean);
}
