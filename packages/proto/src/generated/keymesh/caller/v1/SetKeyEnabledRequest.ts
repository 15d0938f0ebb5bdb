// Original file: proto/keymesh/caller/v1/caller.proto


export interface SetKeyEnabledRequest {
  'keyId'?: (string);
  'enabled'?: (boolean);
  'region'?: (string);
}

export interface SetKeyEnabledRequest__Output {
  'keyId': (string);
  'enabled': (boolean);
  'region': (string);
}
