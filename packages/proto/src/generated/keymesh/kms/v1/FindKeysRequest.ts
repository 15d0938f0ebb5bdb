// Original file: proto/keymesh/kms/v1/key_view.proto


export interface FindKeysRequest {
  'accountId'?: (string);
  'region'?: (string);
  'limit'?: (number);
}

export interface FindKeysRequest__Output {
  'accountId': (string);
  'region': (string);
  'limit': (number);
}
