// Original file: proto/keymesh/identity/v1/identity.proto


export interface Change {
  'revision'?: (number);
  'reset'?: (boolean);
  'entity'?: (string);
  'accountId'?: (string);
  'name'?: (string);
  'deleted'?: (boolean);
}

export interface Change__Output {
  'revision': (number);
  'reset': (boolean);
  'entity': (string);
  'accountId': (string);
  'name': (string);
  'deleted': (boolean);
}
